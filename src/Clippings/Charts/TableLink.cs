namespace Clippings;

/// <summary>A cell that stands for a passage.</summary>
/// <param name="Column">Which cell of its row.</param>
/// <param name="Address">The passage, as <see cref="PassageAddress"/> writes it.</param>
/// <param name="Excerpt">Its words; empty where they are not known.</param>
internal readonly record struct TableLink(int Column, string Address, string Excerpt);
