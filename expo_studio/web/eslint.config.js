import js from "@eslint/js";

export default [
  { ignores: ["dist/**", "node_modules/**"] },
  js.configs.recommended,
  {
    languageOptions: {
      ecmaVersion: 2022,
      sourceType: "module",
      globals: Object.fromEntries(
        [
          "window", "document", "navigator", "location", "history", "fetch", "console", "URL",
          "WebSocket", "RTCPeerConnection", "RTCRtpReceiver", "MediaStream", "localStorage",
          "setTimeout", "clearTimeout", "setInterval", "clearInterval", "requestAnimationFrame",
          "cancelAnimationFrame", "performance", "matchMedia", "Event", "HTMLElement", "Intl",
          "URLSearchParams", "Response", "AbortController", "AbortSignal", "ResizeObserver", "atob", "Uint8Array",
          "HTMLVideoElement", "DOMException", "HTMLDialogElement", "HTMLInputElement", "HTMLCanvasElement", "HTMLSelectElement", "HTMLProgressElement", "HTMLAnchorElement", "process", "structuredClone",
          "EventTarget", "removeEventListener", "HTMLIFrameElement", "RTCRtpSender", "sessionStorage", "HTMLFormElement", "HTMLTextAreaElement", "HTMLButtonElement", "HTMLOptionElement", "SVGElement", "Blob",
          "addEventListener", "removeEventListener", "screen", "DeviceOrientationEvent", "createImageBitmap", "CSS", "HTMLImageElement", "ImageData", "DecompressionStream", "Option", "FormData", "TextEncoder", "btoa", "Response", "devicePixelRatio", "innerWidth", "innerHeight", "crypto",
        ].map((name) => [name, "readonly"]),
      ),
    },
    rules: { eqeqeq: "error", "no-var": "error", "prefer-const": "error", complexity: ["error", 10], "max-lines": ["error", 600] },
  },
];
