using Microsoft.DotNet.Interactive.Formatting;

namespace Clippings.Notebooks;

/// <summary>Part of a value in the form that someone registered for its type.</summary>
internal static class OwnForm
{
    /// <summary>The form; words for what is wrong where its formatter throws.</summary>
    public static string Of(object value, string mimeType)
    {
        try
        {
            return value.ToDisplayString(mimeType);
        }
#pragma warning disable CA1031 // A formatter is anyone's code; what is around it is still shown.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return $"({TypeName.Of(value.GetType())}: its formatter threw {TypeName.Of(exception.GetType())})";
        }
    }
}
