namespace Clippings.Notebooks;

/// <summary>The files that packages bring in.</summary>
/// <param name="Assemblies">Managed files to compile against and load, dependencies included.</param>
/// <param name="Natives">Native libraries for this machine.</param>
/// <param name="Roots">The packages' folders, where extensions are looked for.</param>
/// <param name="Versions">What was asked for and the version it came to, such as <c>Plotly.NET, 6.0.0</c>.</param>
internal sealed record RestoredPackages(IReadOnlyList<string> Assemblies, IReadOnlyList<string> Natives, IReadOnlyList<string> Roots, IReadOnlyList<string> Versions)
{
    /// <summary>True while every file is still where it was.</summary>
    public bool IsIntact => Assemblies.Concat(Natives).All(File.Exists);

    /// <summary>How many bytes the packages are as they are downloaded.</summary>
    public long DownloadSize => Roots.Where(Directory.Exists).SelectMany(root => new DirectoryInfo(root).EnumerateFiles("*.nupkg")).Sum(file => file.Length);
}
