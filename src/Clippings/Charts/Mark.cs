namespace Clippings;

/// <summary>Something drawn on a plot, in data units. The family is closed: bars, paths, dots, notes.</summary>
/// <param name="Colour">Its colour, such as <c>#0072B2</c>.</param>
/// <param name="Hover">What an interactive viewer shows when pointed at; empty for nothing.</param>
internal abstract record Mark(string Colour, string Hover)
{
    /// <summary>The passage that it stands for, as <see cref="PassageAddress"/> writes it; empty for none.</summary>
    public string Passage { get; init; } = "";
}
