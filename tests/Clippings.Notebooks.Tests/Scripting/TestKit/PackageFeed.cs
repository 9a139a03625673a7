using System.IO.Compression;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Clippings.Notebooks.Tests.Scripting.TestKit;

/// <summary>A folder of packages made here, and a notebook's folder whose settings know no other feed and no cache but its own.</summary>
internal sealed class PackageFeed : IDisposable
{
    private static readonly IEnumerable<MetadataReference> Framework =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path))];

    private readonly string home = Directory.CreateTempSubdirectory().FullName;

    public PackageFeed()
    {
        Directory.CreateDirectory(Folder);
        Directory.CreateDirectory(Notebooks);
        File.WriteAllText(Path.Combine(Notebooks, "nuget.config"), """
            <configuration>
              <config><add key="globalPackagesFolder" value="../packages" /></config>
              <packageSources><clear /></packageSources>
              <fallbackPackageFolders><clear /></fallbackPackageFolders>
            </configuration>
            """);
    }

    public string Folder => Path.Combine(home, "feed");

    public string Notebooks => Path.Combine(home, "R&D %41 $(X)");

    public SessionOptions Options => new() { WorkingDirectory = Notebooks, RestoreFolder = Path.Combine(home, "restored"), KitFolder = Path.Combine(home, "kit") };

    /// <summary>A library with one file of source.</summary>
    public static byte[] Library(string name, string source)
    {
        using var image = new MemoryStream();
        var made = CSharpCompilation.Create(name, [CSharpSyntaxTree.ParseText(source)], Framework, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)).Emit(image);
        Assert.True(made.Success, string.Join('\n', made.Diagnostics));
        return image.ToArray();
    }

    /// <summary>Packs a library of the package's own name, with other files and dependencies.</summary>
    public void Pack(string name, string version, string source, string dependencies = "", params (string Path, byte[] Content)[] files)
    {
        using var archive = ZipFile.Open(Path.Combine(Folder, $"{name}.{version}.nupkg"), ZipArchiveMode.Create);
        Write(archive, name + ".nuspec", System.Text.Encoding.UTF8.GetBytes($"""
            <package xmlns="http://schemas.microsoft.com/packaging/2013/05/nuspec.xsd"><metadata>
              <id>{name}</id><version>{version}</version><authors>A tester</authors><description>Made for a test.</description>
              <dependencies><group targetFramework="net8.0">{dependencies}</group></dependencies>
            </metadata></package>
            """));
        Write(archive, $"lib/net8.0/{name}.dll", Library(name, source));
        foreach (var (path, content) in files)
            Write(archive, path, content);
    }

    public void Dispose() => Directory.Delete(home, recursive: true);

    private static void Write(ZipArchive archive, string path, byte[] content)
    {
        using var entry = archive.CreateEntry(path).Open();
        entry.Write(content);
    }
}
