using System.Reflection;
using Microsoft.AspNetCore.Html;
using Microsoft.DotNet.Interactive.Formatting;

namespace Clippings.Notebooks;

/// <summary>The assemblies that a session has in common with its host, and the files to compile against.</summary>
internal static class SharedAssemblies
{
    private static readonly string FrameworkFolder = Path.GetDirectoryName(typeof(object).Assembly.Location)!;

    private static readonly HashSet<string> OwnNames = new(
        new[] { typeof(Formatter), typeof(IHtmlContent), typeof(CSharpSession) }.Select(type => type.Assembly.GetName().Name!),
        StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> FrameworkNames = new(
        Directory.EnumerateFiles(FrameworkFolder, "*.dll").Select(path => Path.GetFileNameWithoutExtension(path)),
        StringComparer.OrdinalIgnoreCase);

    /// <summary>True for assemblies that are never loaded a second time for a session.</summary>
    public static bool Contains(string name) => OwnNames.Contains(name) || FrameworkNames.Contains(name);

    /// <summary>True for an assembly of the framework.</summary>
    public static bool IsFramework(Assembly assembly) => FrameworkNames.Contains(assembly.GetName().Name!);

    /// <summary>The framework's file for a name such as <c>System.Net.Http</c>, with or without its extension; null where it has none.</summary>
    public static string? FrameworkFile(string reference)
    {
        var name = reference.EndsWith(".dll", StringComparison.OrdinalIgnoreCase) ? reference[..^4] : reference.Split(',')[0];
        return FrameworkNames.Contains(name) ? Path.Combine(FrameworkFolder, name + ".dll") : null;
    }

    /// <summary>The managed files of <see cref="Contains"/>: the trusted platform list names no native file.</summary>
    public static IEnumerable<string> Files() =>
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => path.StartsWith(FrameworkFolder, StringComparison.Ordinal) || OwnNames.Contains(Path.GetFileNameWithoutExtension(path)));
}
