using System.Collections;
using System.Text;

namespace Clippings;

/// <summary>
/// The rows of a large corpus in a fifth of the room: those of an article are bytes, read when they are asked for. Rows that are
/// read twice are equal, and not the same object.
/// </summary>
/// <typeparam name="T">The row.</typeparam>
internal sealed class PackedRows<T> : IReadOnlyList<T>
    where T : class, IArticleRow
{
    private readonly List<Part> _parts = [];
    private readonly IRowPacking<T> _packing;
    private Opened? _last;

    private PackedRows(IRowPacking<T> packing) => _packing = packing;

    /// <inheritdoc/>
    public int Count { get; private set; }

    /// <inheritdoc/>
    public T this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
            var last = _last;
            if (last is null || index < last.First || index >= last.First + last.Rows.Count)
                _last = last = Open(_parts[Bisection.First(0, _parts.Count, part => _parts[part].First <= index) - 1]);
            return last.Rows[index - last.First];
        }
    }

    /// <summary>The rows of a corpus, packed where there is much of it.</summary>
    /// <param name="rows">The rows, those of an article together; read once.</param>
    /// <param name="corpus">The articles.</param>
    /// <param name="packing">How they are written.</param>
    public static IReadOnlyList<T> Of(IEnumerable<T> rows, Corpus corpus, IRowPacking<T> packing)
    {
        if (!RecentArticles.AreFewerThan(corpus))
            return rows as IReadOnlyList<T> ?? [.. rows];
        var packed = new PackedRows<T>(packing);
        var articles = corpus.Articles.ToDictionary(article => article.Id, StringComparer.Ordinal);
        var writer = new RowWriter();
        var some = new List<T>();
        foreach (var row in rows)
        {
            if (some.Count > 0 && row.Article != some[0].Article)
                packed.Add(some, articles, writer);
            some.Add(row);
        }

        packed.Add(some, articles, writer);
        packed._parts.TrimExcess();
        return packed;
    }

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => _parts.SelectMany(part => Open(part).Rows).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private void Add(List<T> rows, Dictionary<string, Article> articles, RowWriter writer)
    {
        if (rows.Count == 0)
            return;
        _parts.Add(new(Count, articles.GetValueOrDefault(rows[0].Article) is { } article && Pack(rows, writer) is { } bytes ? new Packed(article, rows.Count, bytes) : rows.ToArray()));
        Count += rows.Count;
        rows.Clear();
    }

    /// <summary>Rows as bytes; null where they hold text that bytes can't say.</summary>
    private byte[]? Pack(List<T> rows, RowWriter writer)
    {
        try
        {
            foreach (var row in rows)
                _packing.Write(row, writer);
            return writer.Take();
        }
        catch (EncoderFallbackException)
        {
            writer.Discard();
            return null;
        }
    }

    private Opened Open(Part part)
    {
        if (part.Held is not Packed packed)
            return new(part.First, (T[])part.Held);
        var reader = new RowReader(packed.Bytes);
        var rows = new T[packed.Count];
        for (var i = 0; i < rows.Length; i++)
            rows[i] = _packing.Read(ref reader, packed.Article);
        return new(part.First, rows);
    }

    /// <summary>The rows of an article.</summary>
    /// <param name="First">The number of the first of them.</param>
    /// <param name="Held">A <see cref="Packed"/>, or the rows.</param>
    private readonly record struct Part(int First, object Held);

    private sealed record Packed(Article Article, int Count, byte[] Bytes);

    private sealed record Opened(int First, IReadOnlyList<T> Rows);
}
