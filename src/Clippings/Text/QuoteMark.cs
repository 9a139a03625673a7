namespace Clippings;

/// <summary>A quotation mark and what its shape and its neighbours say it does.</summary>
/// <param name="Start">Offset of its first character.</param>
/// <param name="Length">Two for doubled single marks, else one.</param>
/// <param name="Opens">True where it opens, false where it closes.</param>
internal readonly record struct QuoteMark(int Start, int Length, bool Opens)
{
    public int End => Start + Length;
}
