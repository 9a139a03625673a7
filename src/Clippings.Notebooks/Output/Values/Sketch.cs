namespace Clippings.Notebooks;

/// <summary>What is shown of a value, in any form: looked at once, within bounds, and printed as text and as HTML.</summary>
/// <param name="value">The value.</param>
/// <param name="parent">What it is a part of; null for the value that is shown.</param>
internal sealed class Sketch(object? value, Sketch? parent)
{
    /// <summary>The value.</summary>
    public object? Value => value;

    /// <summary>What it is a part of.</summary>
    public Sketch? Parent => parent;

    /// <summary>How far it lies within the value that is shown, from 0.</summary>
    public int Depth { get; } = parent is null ? 0 : parent.Depth + 1;

    /// <summary>How its parts belong together.</summary>
    public SketchForm Form { get; set; }

    /// <summary>Its words, or what stands above its parts: the name of its type.</summary>
    public string Text { get; set; } = "";

    /// <summary>Its parts, as far as they were looked at.</summary>
    public List<SketchPart> Parts { get; } = [];

    /// <summary>What was left out; null for nothing.</summary>
    public string? Rest { get; set; }

    /// <summary>True where someone registered how its type is shown as text.</summary>
    public bool HasOwnText { get; init; }

    /// <summary>True where someone registered how its type is shown as HTML.</summary>
    public bool HasOwnHtml { get; init; }
}
