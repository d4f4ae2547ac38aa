using ThongSuot.Finance.Law;
using ThongSuot.Platform.Text;

namespace ThongSuot.Finance.Projects;

/// <summary>What of a project asks for a look, in words, with how bad it is.</summary>
internal sealed record ProjectAlarm(string Words, bool IsBad)
{
    public string Style => IsBad ? "overdue" : "near";
}

/// <summary>Payments that run ahead of the works, and works that stand without being accepted; limits are dated data.</summary>
internal static class ProjectAlarms
{
    private const int Whole = 100;

    public static IReadOnlyList<ProjectAlarm> Of(Project row, FinanceLaw law, DateOnly today)
    {
        if (row.Progress is not { } progress || row.State > ProjectState.Construction || row.Total <= 0)
        {
            return [];
        }

        var alarms = new List<ProjectAlarm>();
        var gap = ((decimal)row.Disbursed * Whole / row.Total) - progress;
        if (gap > law.Number("project.gap-warning", today))
        {
            alarms.Add(
                new(
                    $"Giải ngân vượt tiến độ {VietnameseFormat.Number(Math.Round(gap, 1), 1)} điểm phần trăm",
                    gap > law.Number("project.gap-alarm", today)
                )
            );
        }

        if (progress == Whole && row.Accepted < row.Contracted)
        {
            alarms.Add(new("Tiến độ 100% mà chưa nghiệm thu hoàn thành", IsBad: true));
        }

        return alarms;
    }
}
