using System.Reflection;
using Microsoft.FSharp.Collections;

namespace Clippings;

/// <summary>Whether the kernel that holds the library can draw Plotly.NET's charts.</summary>
internal static class PlotlySupport
{
    /// <summary>What is missing, in a sentence; null where nothing is.</summary>
    /// <remarks>
    /// .NET Interactive runs on an older F# library than Plotly.NET asks for. Then two are loaded, and of Plotly.NET's own
    /// dependencies those that take any version get the older one: the parts no longer know each other's types.
    /// </remarks>
    public static string? Missing { get; } = Describe();

    private static string? Describe()
    {
        var asked = typeof(FSharpList<>).Assembly.GetName();
        var held = Assembly.Load(new AssemblyName(asked.Name!)).GetName();
        return held.Version == asked.Version
            ? null
            : $"Charts are shown as pictures: this kernel runs on {held.Name} {held.Version}, and Plotly.NET needs {asked.Version}. The kernel of this kit shows them live.";
    }
}
