using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Clippings.Notebooks;

/// <summary>Suggests the using, or the package, that would bring an unknown name into scope.</summary>
internal static partial class UsingHint
{
    /// <summary>Packages that old notebooks found in place, or that a namespace alone gives away.</summary>
    private static readonly Dictionary<string, string> Packages = new(StringComparer.Ordinal)
    {
        ["MathNet"] = "MathNet.Numerics",
        ["Newtonsoft"] = "Newtonsoft.Json",
        ["Plotly"] = "Plotly.NET",
        ["XPlot"] = "XPlot.Plotly",
    };

    /// <summary>What to add; null where no single public type answers to the name.</summary>
    public static string? For(Diagnostic error, CSharpCompilation chain)
    {
        if (error.Id is not ("CS0103" or "CS0246") || error.Location.SourceTree is not { } tree)
            return null;
        var name = Identifier().Match(tree.GetText().ToString(error.Location.SourceSpan)).Value;
        if (name.Length == 0)
            return null;
        if (Packages.TryGetValue(name, out var package))
            return $"add '#r \"nuget: {package}\"'";
        var spaces = new SortedSet<string>(StringComparer.Ordinal);
        Collect(chain.GlobalNamespace, name, spaces);
        return spaces.Count is 0 or > 3 ? null : "add " + string.Join(" or ", spaces.Select(space => $"'using {space};'"));
    }

    private static void Collect(INamespaceSymbol at, string name, SortedSet<string> found)
    {
        if (!at.IsGlobalNamespace && at.GetTypeMembers(name).Any(type => type.DeclaredAccessibility == Accessibility.Public))
            found.Add(at.ToDisplayString());
        foreach (var inner in at.GetNamespaceMembers())
            Collect(inner, name, found);
    }

    [GeneratedRegex("^[A-Za-z_][A-Za-z0-9_]*")]
    private static partial Regex Identifier();
}
