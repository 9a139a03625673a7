namespace Clippings.Notebooks;

/// <summary>A stretch of a page that a search can find.</summary>
/// <param name="Address">Where it is, from the folder of pages.</param>
/// <param name="Title">The page's title.</param>
/// <param name="Section">The heading that it stands under; empty where that is the title.</param>
/// <param name="Text">Its words, on one line.</param>
internal sealed record SearchDocument(string Address, string Title, string Section, string Text);
