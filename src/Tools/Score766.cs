using System.CommandLine;
using ThongSuot.Reports.Score766;

namespace ThongSuot.Tools;

/// <summary>Scores units by QĐ 766/QĐ-TTg from a file of measured shares.</summary>
internal static class Score766
{
    public static Command Command()
    {
        var file = new Argument<FileInfo>("file") { Description = "CSV with columns unit, metric, numerator, denominator" };
        var command = new Command("score-766", "Print the score of each unit by its six groups; exit code 1 when a line is wrong") { file };
        command.SetAction(parsed =>
        {
            var path = parsed.GetValue(file)!;
            if (!path.Exists)
            {
                Console.Error.WriteLine($"Không có tệp {path.FullName}.");
                return 2;
            }

            using var text = path.OpenText();
            return ScoreCheck.Run(text, Console.Out, Console.Error);
        });
        return command;
    }
}
