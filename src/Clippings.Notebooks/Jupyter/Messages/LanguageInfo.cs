namespace Clippings.Notebooks.Jupyter;

/// <summary>What a client needs to edit and save the language.</summary>
/// <param name="Name">The language's name as notebooks record it.</param>
/// <param name="Version">The language's version.</param>
/// <param name="Mimetype">The type of a cell's source.</param>
/// <param name="FileExtension">With the dot.</param>
/// <param name="PygmentsLexer">For nbconvert.</param>
/// <param name="CodemirrorMode">For the classic notebook.</param>
internal sealed record LanguageInfo(
    string Name,
    string Version,
    string Mimetype,
    string FileExtension,
    string PygmentsLexer,
    string CodemirrorMode);
