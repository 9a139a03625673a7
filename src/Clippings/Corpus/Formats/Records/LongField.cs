using System.Text;

namespace Clippings;

/// <summary>
/// A long text of a record, held as UTF-8: that is half as much, and a text that is only put behind its title becomes a
/// string once instead of twice.
/// </summary>
/// <param name="Name">Its name.</param>
/// <param name="Utf8">The text, valid UTF-8.</param>
internal sealed record LongField(string Name, byte[] Utf8) : RecordField(Name, "")
{
    /// <summary>How many bytes in a file make a text long.</summary>
    public const int Shortest = 512;

    private const string Blank = "\n\n";

    private string? _value;

    /// <inheritdoc/>
    public override string Value => _value ??= Encoding.UTF8.GetString(Utf8);

    /// <inheritdoc/>
    public override bool IsProse
    {
        get
        {
            // A space between two letters, as nearly every text has among its first; any other is looked at as a string.
            for (var at = 1; at < Utf8.Length - 1; at++)
            {
                if (Utf8[at] == ' ' && IsLetter(Utf8[at - 1]) && IsLetter(Utf8[at + 1]))
                    return true;
            }

            return false;
        }
    }

    /// <inheritdoc/>
    public override ExtractedArticle Story(string? title)
    {
        if (title is not { Length: > 0 } || Utf8.AsSpan().Contains((byte)'<'))
            return base.Story(title);
        var start = title.Length + Blank.Length;
        var whole = string.Create(start + Encoding.UTF8.GetCharCount(Utf8), (title, Utf8), static (whole, parts) =>
        {
            parts.title.CopyTo(whole);
            Blank.CopyTo(whole[parts.title.Length..]);
            Encoding.UTF8.GetChars(parts.Utf8, whole[(parts.title.Length + Blank.Length)..]);
        });
        return ExtractedArticle.Titled(title, whole, start);
    }

    private static bool IsLetter(byte c) => char.IsAsciiLetter((char)c);
}
