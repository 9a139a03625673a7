namespace Clippings;

/// <summary>
/// The room that a plot's words need around the area inside its axes, in pixels, so that none leaves a frame of the given
/// width, nor the frame the height that fits a page. An interactive chart asks for the narrowest it is shown at, because
/// its margins stay when it grows.
/// </summary>
internal sealed class PlotLayout
{
    public const double Pad = 14;
    public const double TitleSize = 16;
    public const double TextSize = 13;
    public const double SmallSize = 12;
    public const double TitleLine = 22;
    public const double TextLine = 15;
    public const double SmallLine = 17;

    /// <summary>The height that no figure exceeds.</summary>
    public const double Tallest = 900;

    /// <summary>The gap between the frame and a text that comes closest to it.</summary>
    private const double Edge = 4;

    private const double WidestLabel = 300;

    /// <summary>The share of the area that notes may reach out of it on either side.</summary>
    private const double WidestNotes = 0.42;
    private const int MostTitleLines = 4;
    /// <summary>What a column of a phone needs for the longest caption that is written.</summary>
    private const int MostCaptionLines = 16;

    private readonly Plot plot;

    public PlotLayout(Plot plot, double width)
    {
        this.plot = plot;
        Width = width;
        var room = width - (2 * Pad);
        TitleLines = Lettering.Wrap(plot.Title, BoldTitle, room, MostTitleLines);
        CaptionLines = Lettering.Wrap(plot.Caption, SmallSize, room, MostCaptionLines);
        XTitle = Lettering.Wrap(plot.X.Title, SmallSize, room, 2);
        YTitle = Lettering.Wrap(plot.Y.Title, SmallSize, room, 2);
        LegendLines = LegendRows.Of(plot.Legend, room);
        Headroom = plot.Y.Kind == AxisKind.Number ? 12 : 6;
        Top = Pad + (TitleLines.Count * TitleLine) + ((LegendLines.Count + YTitle.Count) * SmallLine) + Headroom;
        var below = (XTitle.Count * SmallLine) + (CaptionLines.Count > 0 ? (CaptionLines.Count * SmallLine) + 8 : 0) + Pad;
        YLabels = YLabelsOf(Math.Min(WidestLabel, 0.42 * room), Tallest - Top - below - XLabels.Most(plot.X));
        LabelWidth = YLabels.Select(label => label.Width(TextSize)).DefaultIfEmpty().Max() + (YLabels.Count > 0 ? 11 : 0);
        var area = room - LabelWidth;
        var whole = plot.Marks.OfType<NoteMark>().Where(note => note.Text.Length > 0).ToList();
        var notes = whole.Select(note => note.Within > 0 ? note : note with { Text = Lettering.Fit(note.Text, TextSize, (area * WidestNotes) - NoteMark.Gap - Lettering.Width(NoteMark.Disc, TextSize)) }).ToList();
        Right = NeededRight(notes, area);
        Left = NeededLeft(notes, area - Right);
        Right = NeededRight(notes, area - Left);
        XNames = XLabels.Of(plot.X, AreaLeft, AreaRight, width);
        Bottom = XNames.Height + below;
        Height = Math.Min(Top + Math.Max(plot.Height, RowsHeight), Tallest - Bottom) + Bottom;
        Notes = NotesThatFit(whole);
    }

    public double Width { get; }

    public IReadOnlyList<string> TitleLines { get; }

    public IReadOnlyList<string> CaptionLines { get; }

    /// <summary>The titles of the axes, in lines.</summary>
    public IReadOnlyList<string> XTitle { get; }

    public IReadOnlyList<string> YTitle { get; }

    public IReadOnlyList<IReadOnlyList<LegendEntry>> LegendLines { get; }

    /// <summary>The labels that there is room for, cut to it.</summary>
    public XLabels XNames { get; }

    public IReadOnlyList<AxisLabel> YLabels { get; }

    /// <summary>The texts beside marks, cut to the room there is.</summary>
    public IReadOnlyList<NoteMark> Notes { get; }

    /// <summary>The gap between the words above the area and the area, which the topmost number of an axis reaches into.</summary>
    public double Headroom { get; }

    /// <summary>The width of the labels of the vertical axis.</summary>
    public double LabelWidth { get; }

    /// <summary>Further room between those labels and the area, for notes that reach out of it.</summary>
    public double Left { get; }

    /// <summary>Room right of the area for notes that reach out of it.</summary>
    public double Right { get; }

    public double Top { get; }

    public double Bottom { get; }

    public double Height { get; }

    public double AreaLeft => Pad + LabelWidth + Left;

    public double AreaRight => Width - Pad - Right;

    public double AreaHeight => Height - Top - Bottom;

    private static double BoldTitle => TitleSize * 1.06;

    /// <summary>What two lines a label need, where there are any.</summary>
    private double RowsHeight => YLabels.Any(label => label.Lines.Count > 1) ? Rows * 2.2 * TextLine : 0;

    private double Rows => plot.Y.Kind == AxisKind.Name ? plot.Y.Max - plot.Y.Min : 0;

    /// <summary>Names that are too long for one line take two where the rows can be as high.</summary>
    private IReadOnlyList<AxisLabel> YLabelsOf(double room, double height)
    {
        var most = Rows > 0 && Rows * 2 * TextLine <= height ? 2 : 1;
        var texts = ShortLabels.Of([.. plot.Y.Ticks.Select(tick => PlainWords.Of(tick.Text))], text => Lettering.Holds(text, TextSize, room, most));
        return [.. plot.Y.Ticks.Zip(texts, (tick, text) => new AxisLabel(tick.At, Lettering.Wrap(text, TextSize, room, most)))];
    }

    /// <summary>A note at share f of an area of width w - R ends inside w when R is at least w - (w - note) / f.</summary>
    private double NeededRight(IReadOnlyList<NoteMark> notes, double area) =>
        Math.Min(area * WidestNotes, notes
            .Where(note => note.Side == Side.Right && Share(note) > 0)
            .Select(note => area - ((area - note.Room(TextSize)) / Share(note)))
            .Append(XLabels.Overhang(plot.X)).Max());

    private double NeededLeft(IReadOnlyList<NoteMark> notes, double area) =>
        Math.Min(area * WidestNotes, notes
            .Where(note => note.Side == Side.Left && Share(note) < 1)
            .Select(note => (note.Room(TextSize) - (Share(note) * area)) / (1 - Share(note)))
            .Append(0).Max());

    private double Share(NoteMark note) => (note.X - plot.X.Min) / (plot.X.Max - plot.X.Min);

    private List<NoteMark> NotesThatFit(IReadOnlyList<NoteMark> notes)
    {
        var taken = new LabelRoom();
        return [.. notes.Select(CutToRoom).OfType<NoteMark>().OrderBy(note => note.IsOptional).Where(note => Takes(note, taken) || !note.IsOptional)];
    }

    private NoteMark? CutToRoom(NoteMark note)
    {
        var unit = (AreaRight - AreaLeft) / (plot.X.Max - plot.X.Min);
        if (note.Within > 0)
        {
            var inside = (note.Within * unit) - 2;
            return Lettering.Width(note.Text, TextSize) <= inside ? note
                : plot.X.Kind == AxisKind.Day && inside > 4 * TextSize ? note with { Text = Lettering.Fit(note.Text, TextSize, inside) }
                : null;
        }

        var at = AreaLeft + (Share(note) * (AreaRight - AreaLeft));
        var room = (note.Side == Side.Left ? at - Pad - LabelWidth : Width - Edge - at) - (note.Room(TextSize) - Lettering.Width(note.Text, TextSize));
        return note.IsOptional && room < Lettering.Width(note.Text, TextSize) ? null : note with { Text = Lettering.Fit(note.Text, TextSize, room) };
    }

    private bool Takes(NoteMark note, LabelRoom taken)
    {
        var at = AreaLeft + (Share(note) * (AreaRight - AreaLeft));
        var width = note.Room(TextSize);
        var left = note.Side switch { Side.Left => at - width, Side.Right => at, _ => at - (width / 2) };
        return taken.Takes(left, left + width, (note.Y - plot.Y.Min) / (plot.Y.Max - plot.Y.Min) * AreaHeight);
    }
}
