// Brings the library, with the packages that a notebook names, and registers how its values are shown. The program
// `clippings` holds this version and needs no network for it; another version comes from your package feeds.
#r "nuget: Clippings, 0.1.0"

Clippings.Display.Register();
