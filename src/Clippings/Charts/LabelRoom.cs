namespace Clippings;

/// <summary>Hands out room for labels to the right of points, first come, first served.</summary>
internal sealed class LabelRoom(Axis x, Axis y, double width, double height)
{
    private readonly List<(double Left, double Right, double Middle)> taken = [];

    /// <summary>Takes the room for a label, unless an earlier one is in the way.</summary>
    public bool Takes(double atX, double atY, string label)
    {
        var left = (atX - x.Min) / (x.Max - x.Min) * width;
        var right = left + 12 + Lettering.Width(label, SvgPicture.TextSize);
        var middle = (atY - y.Min) / (y.Max - y.Min) * height;
        if (taken.Exists(other => left < other.Right && other.Left < right && Math.Abs(middle - other.Middle) < SvgPicture.TextSize + 3))
            return false;
        taken.Add((left, right, middle));
        return true;
    }
}
