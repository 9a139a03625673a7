namespace Clippings;

/// <summary>Records that a library reads out of a format of its own.</summary>
internal static class LibraryRecords
{
    /// <summary>The same records; whatever the library throws on a broken file ends them as one that can't be read further.</summary>
    /// <param name="records">The records.</param>
    /// <param name="remedy">What to do about it.</param>
    /// <exception cref="FormatException">The library threw.</exception>
    public static IEnumerable<ArticleRecord> Guarded(this IEnumerable<ArticleRecord> records, string remedy)
    {
        using var each = records.GetEnumerator();
        var last = 0;
        while (Next(each, last, remedy))
        {
            last = each.Current.Number;
            yield return each.Current;
        }
    }

#pragma warning disable CA1031 // A library throws what it likes; a length that a file claims may also be more than there is memory.
    private static bool Next(IEnumerator<ArticleRecord> each, int last, string remedy)
    {
        try
        {
            return each.MoveNext();
        }
        catch (Exception e) when (e is not (FormatException or OperationCanceledException))
        {
            var place = last == 0 ? "" : FormattableString.Invariant($" behind row {last}");
            throw new FormatException($"cannot be read{place} ({e.Message.ReplaceLineEndings(" ").TrimEnd('.')}): {remedy}", e);
        }
    }
#pragma warning restore CA1031
}
