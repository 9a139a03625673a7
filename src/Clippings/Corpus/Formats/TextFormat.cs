using System.Collections.ObjectModel;

namespace Clippings;

/// <summary>A text file: one article, exactly as decoded.</summary>
internal sealed class TextFormat : IArticleFormat
{
    public IReadOnlyList<string> Endings => [".txt"];

    public IEnumerable<ExtractedArticle> Read(SourceFile file, FileReading reading)
    {
        yield return new(file.ReadText(reading), ReadOnlyDictionary<int, LineRole>.Empty) { IsFile = true };
    }
}
