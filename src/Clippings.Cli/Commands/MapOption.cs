using System.CommandLine;

namespace Clippings.Cli;

/// <summary><c>--map</c>: which columns of tables and records hold what.</summary>
internal static class MapOption
{
    public static Option<string?> Create()
    {
        var map = new Option<string?>("--map") { Description = "Which columns of tables and records hold what, where their names don't say it.", HelpName = "text=COLUMN,published=COLUMN" };
        map.Validators.Add(result =>
        {
            try
            {
                ColumnMap.Parse(result.Tokens.Count == 1 ? result.Tokens[0].Value : null);
            }
            catch (FormatException e)
            {
                result.AddError(e.Message);
            }
        });
        return map;
    }
}
