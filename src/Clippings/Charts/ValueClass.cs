namespace Clippings;

/// <summary>Values from one limit to below the next, and how many there are.</summary>
internal readonly record struct ValueClass(double From, double To, int Count)
{
    /// <summary>True for the last one where it has no upper limit.</summary>
    public bool IsOpen { get; init; }

    /// <summary>Its limits in words.</summary>
    public string Name => IsOpen ? $"{Numbers.Text(From)} and more" : $"{Numbers.Text(From)} to below {Numbers.Text(To)}";
}
