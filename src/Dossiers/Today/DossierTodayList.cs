using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;
using ThongSuot.Dossiers.List;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Today;

namespace ThongSuot.Dossiers.Today;

/// <summary>A line of the first page that opens a list of dossiers: its filter is both the address and the condition.</summary>
/// <param name="Leads">A big figure.</param>
internal sealed record DossierTodayList(TodayPart Part, string Text, DossierFilter Filter, bool Leads = false)
{
    /// <summary>What came or was done in a period is told by its number alone.</summary>
    public bool Named => Filter.Group is not (DossierLists.Received or DossierLists.Resolved);

    /// <summary>The list in the address.</summary>
    public string Path => PathOf(Filter);

    public static string PathOf(DossierFilter filter) =>
        QueryHelpers.AddQueryString(
            "/ho-so",
            new Dictionary<string, string?>
            {
                ["nhom"] = filter.Group,
                ["don-vi"] = filter.Unit,
                ["can-bo"] = filter.Officer?.ToString(),
                ["dang-giu"] = filter.Holder?.ToString(),
                ["dang-o"] = filter.Turn?.ToString(),
                ["tu"] = Day(filter.From),
                ["den"] = Day(filter.To),
            }.Where(pair => pair.Value is not null)
        );

    /// <summary>What each role is shown, in the order of its day.</summary>
    public static IReadOnlyList<DossierTodayList> Of(Seat seat, DateOnly today) =>
        seat.Role switch
        {
            Role.CounterOfficer => Counter(today.AddDays(-1)),
            Role.CaseOfficer => Officer(seat, today.AddDays(-1)),
            Role.CommuneLeader or Role.DepartmentLeader => Leader(seat, today.AddDays(-1), today),
            Role.ProvinceOffice or Role.ProvinceLeader => Province(today.AddDays(-1), today),
            _ => [],
        };

    private static IReadOnlyList<DossierTodayList> Counter(DateOnly yesterday) =>
        [
            new(TodayPart.ToDo, "kết quả chờ trả cho công dân", In(WaitingDossiers.ToReturn), true),
            new(TodayPart.ToDo, "hồ sơ mới nộp, chờ tiếp nhận", In(WaitingDossiers.NewAtCounter), true),
            new(TodayPart.DueToday, "hồ sơ đến hạn trả hôm nay", In(WaitingDossiers.DueToday), true),
            new(TodayPart.DueToday, "hồ sơ quá hạn", In(DossierLists.Overdue)),
            new(TodayPart.WaitingFor, "hồ sơ chờ công dân bổ sung hoặc nộp tiền", In(DossierLists.WithCitizen)),
            new(TodayPart.Changed, "kết quả vừa về quầy từ hôm qua", new() { Group = WaitingDossiers.ToReturn, From = yesterday }),
            new(TodayPart.Soon, "hồ sơ sắp đến hạn", In(DossierLists.NearDue)),
        ];

    private static IReadOnlyList<DossierTodayList> Officer(Seat seat, DateOnly yesterday)
    {
        var me = seat.SeatId.Value;
        return
        [
            new(TodayPart.ToDo, "hồ sơ cần tôi xử lý", In(DossierLists.Mine), true),
            new(TodayPart.ToDo, "hồ sơ cần ý kiến của tôi", In(WaitingDossiers.Asked)),
            new(TodayPart.DueToday, "hồ sơ tôi giữ đến hạn hôm nay", new() { Group = WaitingDossiers.DueToday, Holder = me }, true),
            new(TodayPart.DueToday, "hồ sơ tôi giữ đã quá hạn", new() { Group = DossierLists.Overdue, Holder = me }, true),
            new(TodayPart.WaitingFor, "hồ sơ đã trình, chờ lãnh đạo", Sent(me, Turn.Leader)),
            new(TodayPart.WaitingFor, "hồ sơ chờ công dân bổ sung hoặc nộp tiền", Sent(me, Turn.Citizen)),
            new(TodayPart.WaitingFor, "hồ sơ chờ ý kiến cơ quan khác", new() { Group = WaitingDossiers.AskedOthers, Officer = me }),
            new(TodayPart.Changed, "hồ sơ mới giao cho tôi từ hôm qua", new() { Group = WaitingDossiers.NewlyMine, From = yesterday }),
            new(TodayPart.Soon, "hồ sơ tôi giữ sắp đến hạn", new() { Group = DossierLists.NearDue, Holder = me }),
        ];
    }

    private static IReadOnlyList<DossierTodayList> Leader(Seat seat, DateOnly yesterday, DateOnly today)
    {
        var own = seat.ScopePath;
        return
        [
            new(TodayPart.ToDo, "hồ sơ chờ ký", Own(DossierLists.ToSign, own), true),
            new(TodayPart.ToDo, "hồ sơ chờ phân công", Own(DossierLists.ToAssign, own), true),
            new(TodayPart.ToDo, "hồ sơ cần ý kiến của đơn vị", In(WaitingDossiers.Asked)),
            new(TodayPart.DueToday, "hồ sơ của đơn vị đến hạn hôm nay", Own(WaitingDossiers.DueToday, own)),
            new(TodayPart.DueToday, "hồ sơ của đơn vị quá hạn", Own(DossierLists.Overdue, own), true),
            new(TodayPart.WaitingFor, "hồ sơ chờ ý kiến cơ quan khác", Own(WaitingDossiers.AskedOthers, own)),
            new(TodayPart.WaitingFor, "hồ sơ của đơn vị chờ công dân bổ sung hoặc nộp tiền", Own(DossierLists.WithCitizen, own)),
            new(TodayPart.Changed, "hồ sơ tiếp nhận từ hôm qua", Period(DossierLists.Received, yesterday, today, own), true),
            new(TodayPart.Changed, "hồ sơ giải quyết xong từ hôm qua", Period(DossierLists.Resolved, yesterday, today, own)),
            new(TodayPart.Soon, "hồ sơ của đơn vị sắp đến hạn", Own(DossierLists.NearDue, own)),
        ];
    }

    private static IReadOnlyList<DossierTodayList> Province(DateOnly yesterday, DateOnly today) =>
        [
            new(TodayPart.DueToday, "hồ sơ toàn tỉnh quá hạn", In(DossierLists.Overdue), true),
            new(TodayPart.DueToday, "hồ sơ toàn tỉnh đến hạn hôm nay", In(WaitingDossiers.DueToday)),
            new(TodayPart.WaitingFor, "hồ sơ chờ công dân bổ sung hoặc nộp tiền", In(DossierLists.WithCitizen)),
            new(TodayPart.Changed, "hồ sơ tiếp nhận từ hôm qua", Period(DossierLists.Received, yesterday, today, null), true),
            new(TodayPart.Changed, "hồ sơ giải quyết xong từ hôm qua", Period(DossierLists.Resolved, yesterday, today, null)),
            new(TodayPart.Soon, "hồ sơ toàn tỉnh sắp đến hạn", In(DossierLists.NearDue)),
        ];

    private static DossierFilter In(string group) => new() { Group = group };

    private static DossierFilter Own(string group, string unit) => new() { Group = group, Unit = unit };

    private static DossierFilter Sent(Guid officer, Turn to) =>
        new()
        {
            Group = DossierLists.Open,
            Officer = officer,
            Turn = to,
        };

    private static DossierFilter Period(string group, DateOnly from, DateOnly to, string? unit) =>
        new()
        {
            Group = group,
            From = from,
            To = to,
            Unit = unit,
        };

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
