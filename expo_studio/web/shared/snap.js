// A picture of what a video shows, small enough for the minutes of a meeting.

const WIDTH = 960;
const BYTES = 64_000;

/**
 * What a video shows now as a small JPEG, null while it shows nothing.
 * @param {HTMLVideoElement} video
 * @returns {Promise<Blob | null>}
 */
export async function pictureOf(video) {
  if (!video.videoWidth) return null;
  const canvas = document.createElement("canvas");
  canvas.width = Math.min(WIDTH, video.videoWidth);
  canvas.height = Math.round((canvas.width * video.videoHeight) / video.videoWidth);
  canvas.getContext("2d")?.drawImage(video, 0, 0, canvas.width, canvas.height);
  for (const quality of [0.85, 0.7, 0.5, 0.3]) {
    const made = await new Promise((/** @type {(made: Blob | null) => void} */ resolve) => canvas.toBlob(resolve, "image/jpeg", quality));
    if (made && made.size <= BYTES) return made;
  }
  return null;
}
