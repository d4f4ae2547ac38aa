using ThongSuot.Platform.Law;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.WorkingTime;
using ThongSuot.Procedures;
using ThongSuot.TestKit;

namespace ThongSuot.Dossiers.Tests.Life;

/// <summary>A dossier and the law, without a database.</summary>
internal sealed class Sample
{
    public static readonly SeatId Officer = SeatId.New();
    private static readonly ProcedureFee Free = new([new FeeLine(FeeBasis.Free, null, null, string.Empty, null, null, string.Empty)]);
    private const string Owner = "/25/08593/";
    private const string Centre = "/25/08593/ttpvhcc/";

    public Sample(
        TimeLimit? limit = null,
        ClockAfterSupplement after = ClockAfterSupplement.Restart,
        DossierChannel channel = DossierChannel.Direct,
        ProcedureFee? fee = null
    )
    {
        Procedure = ProcedureOf(limit ?? TimeLimit.WorkingDays(10), after) with { Fee = fee ?? Free };
        Dossier = new Dossier
        {
            Id = DossierId.New(),
            Code = "H44.101-250911-0001",
            ProvinceCode = "25",
            ProcedureId = Procedure.Id,
            ProcedureCode = Procedure.Code,
            ProcedureName = Procedure.Name,
            FieldSlug = Procedure.FieldSlug,
            Channel = channel,
            ReceptionPath = Centre,
            OwnerPath = Owner,
            ApplicantName = "Trần Mẫu Hoa",
            ApplicantPhone = "0510123456",
            PhoneTail = "3456",
            SearchText = "x",
            RegisteredAt = FakeClock.Morning.ToUniversalTime(),
        };
        Dossier.Register("Quầy 1", Law("2025-09-11 08:00"));
    }

    public ProcedureVersion Procedure { get; }

    public Dossier Dossier { get; }

    public static DossierLaw Law(string local) => Law(FakeClock.At(local));

    public static DossierLaw Law(DateTimeOffset at) => new(new LegalSettingCache(null!, TimeProvider.System), WorkingCalendar.Standard, at);

    /// <summary>Accepted at 08:00 on Thursday 11/9/2025.</summary>
    public Sample Accepted()
    {
        Dossier.Accept(Procedure, "Quầy 1", Law("2025-09-11 08:00")).IsRefused.ShouldBeFalse();
        return this;
    }

    /// <summary>Accepted and assigned the same morning.</summary>
    public Sample Assigned()
    {
        Accepted();
        Dossier.Assign(Procedure, Officer, "Cán bộ A", Owner + "van-phong/", "Lãnh đạo", Law("2025-09-11 09:00")).IsRefused.ShouldBeFalse();
        return this;
    }

    public string DueLocal => Dossier.DueAt is { } due ? OfficeClock.Local(due).ToString("yyyy-MM-dd HH:mm") : "none";

    private static ProcedureVersion ProcedureOf(TimeLimit limit, ClockAfterSupplement after) =>
        new()
        {
            Id = ProcedureId.Of("9.000001", new DateOnly(2025, 7, 1)),
            Code = "9.000001",
            Name = "Thủ tục mẫu",
            Field = "Hộ tịch",
            FieldSlug = "ho tich",
            Ministry = "Bộ Tư pháp",
            System = "ubnd",
            AtProvince = false,
            AtCommune = true,
            AtMinistry = false,
            AtOther = false,
            DirectLimit = limit,
            OnlineLimit = TimeLimit.None,
            LimitNote = string.Empty,
            OnlineLevel = OnlineLevel.Unknown,
            AllowsDirect = true,
            AllowsOnline = true,
            AllowsPost = true,
            Decision = string.Empty,
            Applicant = string.Empty,
            Steps =
            [
                new WorkflowStep(1, StepKind.Receive, "Tiếp nhận", 4, StepHolder.ReceptionCentre),
                new WorkflowStep(2, StepKind.Assign, "Phân công", 4, StepHolder.Leader),
                new WorkflowStep(3, StepKind.Appraise, "Thẩm định", 40, StepHolder.Owner),
                new WorkflowStep(4, StepKind.Sign, "Duyệt và ký", 16, StepHolder.Leader),
                new WorkflowStep(5, StepKind.Return, "Trả kết quả", 4, StepHolder.ReceptionCentre),
            ],
            HasOwnSteps = false,
            AfterSupplement = after,
            ValidFrom = new DateOnly(2025, 7, 1),
            ValidTo = null,
            ReplacedBy = string.Empty,
            Publishing = Publishing.Published,
            DepartmentSlug = "so-tu-phap",
            CommuneOfficeSlug = "van-phong",
            OwnerIsGuessed = false,
            Quality = string.Empty,
            Source = string.Empty,
            Version = 1,
        };
}
