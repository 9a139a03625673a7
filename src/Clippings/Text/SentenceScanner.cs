using System.Buffers;

namespace Clippings;

/// <summary>One pass over a stretch of text; looks at the few words around each mark that may end a sentence.</summary>
internal sealed class SentenceScanner
{
    private static readonly SearchValues<char> Matters = SearchValues.Create([.. SentenceMarks.AllTerminators, .. ListMarker.BulletMarks, '\n']);

    private readonly string _text;
    private readonly int _end;
    private readonly bool _linesAreSentences;
    private readonly List<TextSpan> _sentences = [];
    private int _start;
    private ListMarker? _item;

    public SentenceScanner(string text, int start, int end)
    {
        _text = text;
        _end = end;
        _start = SkipSpace(start);
        _item = ListMarker.At(text, _start, end);
        // Lines without any end of a sentence are a list; otherwise the source breaks lines inside sentences.
        _linesAreSentences = !text.AsSpan(start, end - start).ContainsAny(SentenceMarks.Terminators);
    }

    public IReadOnlyList<TextSpan> Scan()
    {
        for (var position = _start; position < _end;)
        {
            // In a list any word may open an item; elsewhere only few characters end a sentence or begin one.
            if (_item is null)
            {
                var next = _text.AsSpan(position, _end - position).IndexOfAny(Matters);
                if (next < 0)
                    break;
                position += next;
            }

            position = Step(position);
        }

        Close(_end);
        return _sentences;
    }

    /// <summary>Reads what stands at an offset and returns where to go on.</summary>
    private int Step(int position)
    {
        var c = _text[position];
        if (SentenceMarks.IsTerminator(c))
        {
            var mark = Terminator.At(_text, position, _end);
            if (SentenceEnding.IsAt(_text, _start, mark, _end))
                Close(mark.End);
            return mark.End;
        }

        if (c == '\n' && _linesAreSentences)
            Close(position);
        else if (position > _start && SentenceMarks.IsSpace(_text[position - 1]) && OpensItem(position))
            Close(position);
        return position + 1;
    }

    private bool OpensItem(int position)
    {
        if (ListMarker.IsBullet(_text[position]))
            return true;
        if (_item is not { } item || ListMarker.At(_text, position, _end) is not { } next || !item.IsFollowedBy(next))
            return false;
        _item = next;
        return true;
    }

    private void Close(int end)
    {
        var last = end;
        while (last > _start && SentenceMarks.IsSpace(_text[last - 1]))
            last--;
        if (last > _start)
            _sentences.Add(new TextSpan(_start, last));
        _start = SkipSpace(end);
        if (_item is { } item && ListMarker.At(_text, _start, _end) is { } next && item.IsFollowedBy(next))
            _item = next;
    }

    private int SkipSpace(int position)
    {
        while (position < _end && SentenceMarks.IsSpace(_text[position]))
            position++;
        return position;
    }
}
