using Clippings.Notebooks;

namespace Microsoft.DotNet.Interactive;

/// <summary>A value that was shown and can be replaced where it stands.</summary>
public sealed class DisplayedValue
{
    private readonly string[] mimeTypes;

    internal DisplayedValue(string displayId, string[] mimeTypes)
    {
        DisplayId = displayId;
        this.mimeTypes = mimeTypes;
    }

    /// <summary>Names the output within its session.</summary>
    public string DisplayId { get; }

    /// <summary>Replaces what is shown.</summary>
    /// <param name="updatedValue">The new value, in the forms of the first.</param>
    public void Update(object? updatedValue) =>
        SessionOutput.Current?.Emit(new CellOutput.Update(ValueBundle.Of(updatedValue, mimeTypes), DisplayId));
}
