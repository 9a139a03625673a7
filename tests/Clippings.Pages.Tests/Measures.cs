namespace Clippings.Pages.Tests;

/// <summary>What <c>report.js</c> measures of a page; each list is empty where all is well.</summary>
[System.Diagnostics.CodeAnalysis.SuppressMessage("Performance", "CA1812", Justification = "Made of what the page's script says.")]
internal sealed class Measures
{
    /// <summary>What is wider than the window, cut by its own box, or beyond its picture.</summary>
    public required IReadOnlyList<string> Cut { get; init; }

    /// <summary>Words of a figure that stand on one another.</summary>
    public required IReadOnlyList<string> Crowded { get; init; }

    /// <summary>Words of a figure with a contrast below 4.5 to 1.</summary>
    public required IReadOnlyList<string> Faint { get; init; }

    /// <summary>Headings that skip a level, or a second first one.</summary>
    public required IReadOnlyList<string> Headings { get; init; }

    /// <summary>Figures without a text that says what they show.</summary>
    public required IReadOnlyList<string> Unnamed { get; init; }

    /// <summary>Ids that two elements have.</summary>
    public required IReadOnlyList<string> Twice { get; init; }
}
