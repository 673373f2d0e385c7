"""Pictures of the same GLB by pygfx, VTK and pyrender, lit in two ways; see ``peers.py``."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

SIZE = (1280, 720)
EYES = ((8.0, 6.0, 9.0), (9.0, 7.0, 10.0), (24.0, 18.0, 27.0))
"""Where the eye is in each scene."""
SUN = (4.2, 8.2, 3.9)
MAP_SIDE, MAP_REACH = 2048, 14.0
"""Texels of the sun's map and metres around the middle that it shows."""

Draw = Callable[[int], NDArray[np.uint8]]
"""Draws a frame from a little further than the one before and returns it, RGB and more."""


def eye(number: int, frame: int) -> tuple[float, float, float]:
    """Return where the eye is in a frame."""
    x, y, z = EYES[number]
    return (x + frame * 0.001, y, z)


def write_sky(folder: Path) -> None:
    """Write the sky of a new booth: an equirectangular picture of light, and a cube in sRGB."""
    from expo_studio.model.booth import Sky
    from expo_studio.render.sky import radiance

    heights = np.sin((np.arange(128) + 0.5) / 128.0 * np.pi - np.pi / 2.0)
    around = np.repeat(radiance(Sky(), heights)[:, None], 256, axis=1).astype(np.float32)
    np.save(folder / "sky.npy", around)
    np.concatenate([around, np.ones((128, 256, 1), np.float32)], axis=2).tofile(folder / "sky.bin")
    across, down = np.meshgrid(*[(np.arange(64) + 0.5) / 32.0 - 1.0] * 2)
    length = np.sqrt(1.0 + across**2 + down**2)
    level, up = -down / length, 1.0 / length
    light = radiance(Sky(), np.stack([level, level, up, -up, level, level]))
    shown = np.clip(light, 0.0, 1.0) ** (1.0 / 2.2) * 255.0
    np.save(folder / "cube.npy", np.concatenate([shown, shown[..., :1] * 0 + 255], -1).astype("u1"))


def pygfx(number: int, folder: Path, *, is_full: bool) -> Draw:
    """Draw by pygfx at one sample a pixel.

    Basic: Phong, ambient light and a sun. Full: its standard material, a cube of the sky with
    mipmaps as environment, and a sun with a shadow map of 1024 x 1024, the only size it has;
    it is drawn once.
    """
    import pygfx as gfx
    from rendercanvas.offscreen import OffscreenRenderCanvas

    canvas = OffscreenRenderCanvas(size=SIZE, pixel_ratio=1)
    renderer = gfx.renderers.WgpuRenderer(canvas, pixel_ratio=1)
    renderer.ppaa = "none"
    loaded = gfx.load_gltf(str(folder / f"{number}.glb"), quiet=True)
    root = loaded.scene or loaded.scenes[0]
    world = gfx.Scene()
    sun = gfx.DirectionalLight(intensity=2.2, cast_shadow=is_full)
    sun.local.position = SUN
    world.add(gfx.Background.from_color("#8899aa"), root, sun)
    meshes = [one for one in root.iter() if isinstance(one, gfx.Mesh)]
    if is_full:
        _light_fully(gfx, sun, meshes, np.load(folder / "cube.npy"))
    else:
        world.add(gfx.AmbientLight(intensity=0.6))
        for mesh in meshes:
            mesh.material = gfx.MeshPhongMaterial(map=mesh.material.map, shininess=1)
    aspect = SIZE[0] / SIZE[1]
    # Its opening is that of the mean of width and height.
    opening = 2.0 * np.degrees(np.arctan(np.tan(np.radians(30.0)) * (1.0 + aspect) / 2.0))
    camera = gfx.PerspectiveCamera(opening, aspect, depth_range=(0.1, 200))
    canvas.request_draw(lambda: renderer.render(world, camera))

    def draw(frame: int) -> NDArray[np.uint8]:
        camera.local.position = eye(number, frame)
        camera.look_at((0, 0, 0))
        drawn = np.asarray(canvas.draw())
        for mesh in meshes if frame == 0 else ():
            mesh.cast_shadow = False  # so that the map is kept
        return drawn

    return draw


def _light_fully(gfx: Any, sun: Any, meshes: list[Any], cube: NDArray[np.uint8]) -> None:
    faces = gfx.Texture(cube, dim=2, size=(64, 64, 6), generate_mipmaps=True)
    seen = sun.shadow.camera
    seen.width = seen.height = 2.0 * MAP_REACH
    seen.depth_range = (-60, 60)
    sun.shadow.cull_mode = "none"
    sun.shadow.bias = 0.002
    for mesh in meshes:
        mesh.material.env_map = faces
        mesh.cast_shadow = mesh.receive_shadow = True


def vtk(number: int, folder: Path, *, is_full: bool) -> Draw:
    """Draw by VTK at one sample a pixel.

    Basic: Phong without highlights under one sun. Full: its physically based materials, an
    environment texture of the sky (prefiltered with 32 samples, quicker than by default) and a
    sun with a shadow map of 2048 x 2048, which it keeps while nothing moves
    (its exponential map shades more here than it should; it costs the same).
    """
    import vtk as kit
    from vtk.util.numpy_support import vtk_to_numpy

    window = kit.vtkRenderWindow()
    window.SetOffScreenRendering(1)
    window.SetMultiSamples(0)
    window.SetSize(*SIZE)
    importer = kit.vtkGLTFImporter()
    importer.SetFileName(str(folder / f"{number}.glb"))
    importer.SetRenderWindow(window)
    importer.Update()
    renderer = importer.GetRenderer()
    renderer.AutomaticLightCreationOff()
    renderer.RemoveAllLights()
    light = kit.vtkLight()
    light.SetLightTypeToSceneLight()
    light.SetPosition(*SUN)
    light.SetIntensity(2.2)
    renderer.AddLight(light)
    if is_full:
        _environ(kit, renderer, np.load(folder / "sky.npy"))
    else:
        _make_matt(renderer)
    camera = renderer.GetActiveCamera()
    camera.SetViewAngle(60)
    camera.SetFocalPoint(0, 0, 0)
    pixels = kit.vtkUnsignedCharArray()

    def draw(frame: int) -> NDArray[np.uint8]:
        camera.SetPosition(*eye(number, frame))
        renderer.ResetCameraClippingRange()
        window.Render()
        window.GetRGBACharPixelData(0, 0, SIZE[0] - 1, SIZE[1] - 1, 0, pixels)
        drawn: NDArray[np.uint8] = vtk_to_numpy(pixels).reshape(SIZE[1], SIZE[0], 4)[::-1]
        return drawn

    return draw


def _make_matt(renderer: Any) -> None:
    actors = renderer.GetActors()
    actors.InitTraversal()
    for _ in range(actors.GetNumberOfItems()):
        actor = actors.GetNextActor()
        look = actor.GetProperty()
        actor.SetTexture(look.GetTexture("albedoTex"))
        look.RemoveAllTextures()
        look.SetInterpolationToPhong()
        look.SetAmbient(0.3)
        look.SetSpecular(0.0)


def _environ(kit: Any, renderer: Any, sky: NDArray[np.float32]) -> None:
    """Light by a sky and let the sun cast shadows."""
    from vtk.util.numpy_support import numpy_to_vtk

    picture = kit.vtkImageData()
    picture.SetDimensions(sky.shape[1], sky.shape[0], 1)
    picture.GetPointData().SetScalars(numpy_to_vtk(sky.reshape(-1, 3), deep=True))
    texture = kit.vtkTexture()
    texture.SetColorModeToDirectScalars()
    texture.SetInputData(picture)
    texture.MipmapOn()
    texture.InterpolateOn()
    renderer.UseImageBasedLightingOn()
    renderer.SetEnvironmentTexture(texture, False)
    lookup, blurred = renderer.GetEnvMapLookupTable(), renderer.GetEnvMapPrefiltered()
    lookup.SetLUTSize(64)
    lookup.SetLUTSamples(32)
    blurred.SetPrefilterMaxSamples(32)
    shadows = kit.vtkShadowMapPass()
    shadows.GetShadowMapBakerPass().SetResolution(MAP_SIDE)
    steps = kit.vtkRenderPassCollection()
    steps.AddItem(shadows.GetShadowMapBakerPass())
    steps.AddItem(shadows)
    sequence = kit.vtkSequencePass()
    sequence.SetPasses(steps)
    camera = kit.vtkCameraPass()
    camera.SetDelegatePass(sequence)
    renderer.SetPass(camera)


def pyrender(number: int, folder: Path, *, is_full: bool) -> Draw:
    """Draw by pyrender with its multisampling off.

    Basic: its physically based materials, it has no others, under a sun. Full: ambient light
    too, it has no light from pictures, and the sun's shadow map of 2048 x 2048, which it draws
    anew each frame.
    """
    os.environ.setdefault("PYOPENGL_PLATFORM", "egl")
    np.infty = np.inf  # noqa: NPY201 (pyrender is older than NumPy 2)
    import pyrender as kit
    import pyrender.renderer
    import trimesh

    world = kit.Scene.from_trimesh_scene(trimesh.load(folder / f"{number}.glb"))
    world.ambient_light = np.full(3, 0.5 if is_full else 0.0)
    world.add(kit.DirectionalLight(intensity=3.0), pose=_pose(SUN))
    camera = kit.PerspectiveCamera(np.radians(60.0), aspectRatio=SIZE[0] / SIZE[1])
    node = world.add(camera)
    pyrender.renderer.glRenderbufferStorageMultisample = _single
    drawer = kit.OffscreenRenderer(*SIZE)
    flags = kit.RenderFlags.SKIP_CULL_FACES
    flags |= kit.RenderFlags.SHADOWS_DIRECTIONAL if is_full else 0

    def draw(frame: int) -> NDArray[np.uint8]:
        world.set_pose(node, _pose(eye(number, frame)))
        drawn: NDArray[np.uint8] = drawer.render(world, flags)[0]
        return drawn

    return draw


def _single(target: int, _: int, form: int, width: int, height: int) -> None:
    """Make a buffer of one sample a pixel, whatever was asked for."""
    from OpenGL import GL

    GL.glRenderbufferStorage(target, form, width, height)


def _pose(place: tuple[float, float, float]) -> NDArray[np.float64]:
    """Return the map of what stands at a place and looks at the middle, shape (4, 4)."""
    back = np.array(place)
    way = back / np.linalg.norm(back)
    right = np.cross((0.0, 1.0, 0.0), way)
    right /= np.linalg.norm(right)
    pose = np.eye(4)
    pose[:3, 0], pose[:3, 1], pose[:3, 2], pose[:3, 3] = right, np.cross(way, right), way, back
    return pose
