namespace Clippings;

/// <summary>How a kind of row is written to bytes. What is read is equal to what was written.</summary>
/// <typeparam name="T">The row.</typeparam>
internal interface IRowPacking<T>
{
    /// <summary>Writes a row, all but the article that it belongs to.</summary>
    void Write(T row, RowWriter to);

    /// <summary>Reads the row that was written next.</summary>
    /// <param name="from">The bytes.</param>
    /// <param name="article">The article that it belongs to.</param>
    T Read(ref RowReader from, Article article);
}
