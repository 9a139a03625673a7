using System.Collections.ObjectModel;

namespace Clippings;

/// <summary>A text file: one article, exactly as decoded, or the export of a press database.</summary>
internal sealed class TextFormat : IArticleFormat
{
    public IReadOnlyList<string> Endings => [".txt"];

    public IEnumerable<ExtractedArticle> Read(SourceFile file, FileReading reading)
    {
        var text = file.ReadText(reading);
        return NexisText.Matches(text) ? NexisText.Read(text) : [new(text, ReadOnlyDictionary<int, LineRole>.Empty) { IsFile = true }];
    }
}
