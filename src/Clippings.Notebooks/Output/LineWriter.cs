using System.Globalization;

namespace Clippings.Notebooks;

/// <summary>Writes each value with its line end in one call, so that lines of parallel threads don't mix although nothing is locked.</summary>
internal abstract class LineWriter : TextWriter
{
    /// <summary>Lines end alike on every system, so that a notebook keeps its bytes.</summary>
    protected LineWriter()
        : base(CultureInfo.InvariantCulture) => CoreNewLine = ['\n'];

    /// <inheritdoc/>
    public override void WriteLine() => Write("\n");

    /// <inheritdoc/>
    public override void WriteLine(string? value) => Write(value + "\n");

    /// <inheritdoc/>
    public override void WriteLine(object? value) => WriteLine(value is IFormattable number ? number.ToString(null, FormatProvider) : value?.ToString());

    /// <inheritdoc/>
    public override void WriteLine(bool value) => WriteLine(value ? bool.TrueString : bool.FalseString);

    /// <inheritdoc/>
    public override void WriteLine(char value) => WriteLine(value.ToString());

    /// <inheritdoc/>
    public override void WriteLine(char[]? buffer) => WriteLine(new string(buffer));

    /// <inheritdoc/>
    public override void WriteLine(char[] buffer, int index, int count) => WriteLine(new string(buffer, index, count));

    /// <inheritdoc/>
    public override void WriteLine(ReadOnlySpan<char> buffer) => WriteLine(buffer.ToString());

    /// <inheritdoc/>
    public override void WriteLine(int value) => WriteLine(value.ToString(FormatProvider));

    /// <inheritdoc/>
    public override void WriteLine(uint value) => WriteLine(value.ToString(FormatProvider));

    /// <inheritdoc/>
    public override void WriteLine(long value) => WriteLine(value.ToString(FormatProvider));

    /// <inheritdoc/>
    public override void WriteLine(ulong value) => WriteLine(value.ToString(FormatProvider));

    /// <inheritdoc/>
    public override void WriteLine(float value) => WriteLine(value.ToString(FormatProvider));

    /// <inheritdoc/>
    public override void WriteLine(double value) => WriteLine(value.ToString(FormatProvider));

    /// <inheritdoc/>
    public override void WriteLine(decimal value) => WriteLine(value.ToString(FormatProvider));
}
