namespace Clippings;

/// <summary>Hands out room for texts beside points, first come, first served.</summary>
internal sealed class LabelRoom
{
    private const double Line = PlotLayout.TextSize + 3;

    private readonly List<(double Left, double Right, double Middle)> taken = [];

    /// <summary>Takes the room for a text, in pixels, unless an earlier one is in the way.</summary>
    public bool Takes(double left, double right, double middle)
    {
        if (taken.Exists(other => left < other.Right && other.Left < right && Math.Abs(middle - other.Middle) < Line))
            return false;
        taken.Add((left, right, middle));
        return true;
    }
}
