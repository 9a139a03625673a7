using Clippings.Notebooks.Jupyter;

namespace Clippings.Cli;

/// <summary>Turns what can go wrong with a kernel's spec into a line on stderr and an exit code.</summary>
internal static class KernelFailure
{
    public static int Report(Action action)
    {
        try
        {
            action();
            return 0;
        }
        catch (Exception error) when (error is KernelSpecException or IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine(error.Message);
            return 2;
        }
    }
}
