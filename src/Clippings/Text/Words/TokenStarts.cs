namespace Clippings;

/// <summary>Where words start in a text: in two bytes each, but for the longest of texts.</summary>
/// <param name="count">How many words there are.</param>
/// <param name="length">How long the text is.</param>
internal readonly struct TokenStarts(int count, int length)
{
    private readonly ushort[]? _near = length <= ushort.MaxValue ? new ushort[count] : null;
    private readonly int[]? _far = length <= ushort.MaxValue ? null : new int[count];

    /// <summary>The UTF-16 offset of a word.</summary>
    public int this[int index]
    {
        get => _near is not null ? _near[index] : _far![index];
        set
        {
            if (_near is not null)
                _near[index] = (ushort)value;
            else
                _far![index] = value;
        }
    }
}
