using System.CommandLine;
using ThongSuot.Platform.WorkingTime;

namespace ThongSuot.Tools;

/// <summary>Checks a file of due times against the working clock, with standard hours.</summary>
internal static class DueDates
{
    public static Command Command()
    {
        var file = new Argument<FileInfo>("file") { Description = "CSV with columns received, working_hours, due" };
        var command = new Command("due-dates", "Check due times: prints each mismatch and ends matched/total") { file };
        command.SetAction(parsed =>
        {
            var path = parsed.GetValue(file)!;
            if (!path.Exists)
            {
                Console.Error.WriteLine($"Không có tệp {path.FullName}.");
                return 2;
            }

            using var text = path.OpenText();
            return DueDateCheck.Run(text, Console.Out, WorkingCalendar.Standard);
        });
        return command;
    }
}
