namespace Clippings;

/// <summary>The words of an article that stand between two spaces, as printed.</summary>
internal sealed class PrintedWords
{
    private readonly HashSet<string> _words = new(StringComparer.Ordinal);

    public static PrintedWords Of(Article article)
    {
        var printed = new PrintedWords();
        var known = printed._words.GetAlternateLookup<ReadOnlySpan<char>>();
        var text = article.Text;
        for (var space = text.IndexOf(' ', StringComparison.Ordinal); space >= 0;)
        {
            var next = text.IndexOf(' ', space + 1);
            if (next > space + 1)
                known.Add(text.AsSpan(space + 1, next - space - 1));
            space = next;
        }

        return printed;
    }

    /// <summary>True where a word is one of them.</summary>
    public bool Contains(string word) => _words.Contains(word);
}
