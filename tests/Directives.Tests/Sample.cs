using ThongSuot.Platform.Access;
using ThongSuot.Platform.Law;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.WorkingTime;

namespace ThongSuot.Directives.Tests;

/// <summary>A directive, its people and the law, without a database.</summary>
internal sealed class Sample
{
    public static readonly Seat Province = SeatOf(Role.ProvinceLeader, "/25/", "Phó Chủ tịch UBND tỉnh");
    public static readonly Seat Office = SeatOf(Role.ProvinceOffice, "/25/vp-ubnd/", "Chuyên viên", "/25/");
    public static readonly Seat Leader = SeatOf(Role.DepartmentLeader, "/25/so-noi-vu/", "Phó Giám đốc");
    public static readonly Seat Officer = SeatOf(Role.CaseOfficer, "/25/so-noi-vu/", "Chuyên viên");
    public static readonly Seat Other = SeatOf(Role.DepartmentLeader, "/25/so-tai-chinh/", "Phó Giám đốc");

    public Sample(
        DirectiveDraft? draft = null,
        string given = "2025-09-11 08:00",
        string due = "2025-09-19 17:00",
        Directive? parent = null
    ) =>
        Directive = DirectiveRules.Make(
            draft ?? Clear,
            "CD25-2025-0001",
            (draft ?? Clear).LeadPath!,
            FakeClock.At(due),
            FakeClock.At(given),
            parent
        );

    public static DirectiveDraft Clear { get; } =
        new()
        {
            Giver = Province,
            Work = "Rà soát quy chế làm việc",
            LeadPath = "/25/so-noi-vu/",
            Person = Leader,
            SupportPaths = ["/25/so-tai-chinh/"],
            DueOn = new DateOnly(2025, 9, 19),
            LeadAnswersFor = "Quy chế không chồng chéo",
            SupportersDo = "Cho ý kiến về kinh phí",
            Product = ProductKind.Document,
            ProductText = "Văn bản hướng dẫn",
            DirectedBy = "Phó Chủ tịch UBND tỉnh",
            LegalGround = "Quy chế làm việc của UBND tỉnh",
        };

    /// <summary>A document as it is handed in.</summary>
    public static StepEvidence Handed { get; } = new("12/SNV", "0123", "van-ban.pdf") { DocumentDate = new DateOnly(2025, 9, 12) };

    public Directive Directive { get; }

    public static DirectiveLaw Law(string local) => Law(FakeClock.At(local));

    public static DirectiveLaw Law(DateTimeOffset at) =>
        new(new LegalSettingCache(null!, TimeProvider.System), WorkingCalendar.Standard, at);

    public static Seat SeatOf(Role role, string path, string title, string? scope = null) =>
        new(AccountId.New(), SeatId.New(), $"Nguyễn Mẫu {role}", role, title, UnitId.New(), path, path, scope ?? path, path[1..3]);
}
