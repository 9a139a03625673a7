using System.Reflection;

namespace Clippings.Cli;

/// <summary>The plotly.js that Plotly.NET carries, so that pages draw with the version the figures were made for.</summary>
internal static class ChartScript
{
    public static Stream Open()
    {
        var assembly = Assembly.Load("Plotly.NET");
        var name = assembly.GetManifestResourceNames().Single(name => name.StartsWith("Plotly.NET.plotly-", StringComparison.Ordinal) && name.EndsWith(".min.js", StringComparison.Ordinal));
        return assembly.GetManifestResourceStream(name)!;
    }
}
