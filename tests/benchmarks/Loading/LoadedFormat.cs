namespace Clippings.Benchmarks;

/// <summary>A format whose loading is measured.</summary>
/// <param name="Name">What it is called in the table.</param>
/// <param name="File">A name for its file, or for the folder of its files.</param>
/// <param name="Write">Writes articles there.</param>
/// <param name="Plain">Takes the text out of what was written in the plainest way that a reader of the format offers; gives its length.</param>
/// <param name="IsText">True where the file is nothing but text, which a plain reader only copies; its figure is shown and has no bound.</param>
internal sealed record LoadedFormat(string Name, string File, Action<string, IEnumerable<GeneratedArticle>> Write, Func<string, long> Plain, bool IsText = false);
