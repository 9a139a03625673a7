using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace Clippings;

/// <summary>
/// Sentences in Markdown with words from data in them: <c>new Finding($"**{outlet}** has {count} articles.")</c>. What is
/// written is Markdown; what is filled in is text, whatever marks it holds.
/// </summary>
/// <param name="literalLength">The length of what is written.</param>
/// <param name="formattedCount">How many values are filled in.</param>
[InterpolatedStringHandler]
public readonly struct Sentences(int literalLength, int formattedCount)
{
    private readonly StringBuilder _markdown = new(literalLength + (16 * formattedCount));

    /// <summary>The Markdown.</summary>
    public override string ToString() => _markdown.ToString();

    /// <summary>Takes what is written.</summary>
    public void AppendLiteral(string value) => _markdown.Append(value);

    /// <summary>Fills in a value, in the invariant culture.</summary>
    /// <param name="value">The value.</param>
    /// <param name="format">Its format; null for the usual one.</param>
    public void AppendFormatted<T>(T value, string? format = null)
    {
        var text = value is IFormattable formattable ? formattable.ToString(format, CultureInfo.InvariantCulture) : value?.ToString();
        _markdown.Append(MarkdownWords.Escape(text ?? "", OpensLine()));
    }

    private bool OpensLine()
    {
        var at = _markdown.Length;
        while (at > 0 && _markdown[at - 1] is ' ' or '\t' or '>')
            at--;
        return at == 0 || _markdown[at - 1] == '\n';
    }
}
