// Brings the library and the packages a notebook names, and registers how its values are shown.
// The folder is filled by: dotnet build src/Clippings
#r "../artifacts/clippings/Clippings.dll"
#r "../artifacts/clippings/Microsoft.Data.Analysis.dll"
#r "../artifacts/clippings/Plotly.NET.dll"
#r "../artifacts/clippings/Plotly.NET.CSharp.dll"

Clippings.Display.Register();
