using System.Reflection;
using System.Text;

namespace Clippings.Notebooks;

/// <summary>The process's console writer: text goes to the session whose code wrote it, all else to the real console.</summary>
/// <remarks>
/// The console puts a lock around every writer it is given, and a cell that is left behind inside never gives it back: after
/// it no one could print any more. Hence the writers, which need no lock around them, go where the console keeps its own.
/// </remarks>
internal sealed class ConsoleRouter(string name, TextWriter console) : LineWriter
{
    private static readonly Lock Gate = new();
    private static (ConsoleRouter Out, ConsoleRouter Error, ConsoleInput In)? own;

    /// <inheritdoc/>
    public override Encoding Encoding => Encoding.UTF8;

    /// <summary>Puts the routers in place of the console's writers and reader: at first, and where code has set others, before the next cell.</summary>
    public static void Install()
    {
        lock (Gate)
        {
            own ??= (new ConsoleRouter("stdout", Console.Out), new ConsoleRouter("stderr", Console.Error), new ConsoleInput(Console.In));
            Put("s_out", own.Value.Out, Console.SetOut);
            Put("s_error", own.Value.Error, Console.SetError);
            Put("s_in", own.Value.In, Console.SetIn);
            // Else a change of the output's encoding would put a new writer in the place of ours.
            Put("s_isOutTextWriterRedirected", true, _ => { });
            Put("s_isErrorTextWriterRedirected", true, _ => { });
        }
    }

    /// <inheritdoc/>
    public override void Write(char value) => Write([value]);

    /// <inheritdoc/>
    public override void Write(string? value) => Write(value.AsSpan());

    /// <inheritdoc/>
    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    /// <inheritdoc/>
    public override void Write(ReadOnlySpan<char> buffer)
    {
        if (SessionOutput.Current is { } session)
        {
            NativeOutput.Drain();
            session.Write(name, buffer);
        }
        else
            console.Write(buffer);
    }

    /// <inheritdoc/>
    public override void Flush()
    {
        if (SessionOutput.Current is null)
            console.Flush();
    }

    /// <summary>A runtime that keeps them elsewhere gets them the usual way.</summary>
    private static void Put<T>(string field, T value, Action<T> set)
    {
        if (typeof(Console).GetField(field, BindingFlags.Static | BindingFlags.NonPublic) is { } place && place.FieldType.IsInstanceOfType(value))
            place.SetValue(null, value);
        else
            set(value);
    }
}
