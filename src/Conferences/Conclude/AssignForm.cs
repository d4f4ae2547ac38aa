using ThongSuot.Directives;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Time;

namespace ThongSuot.Conferences.Conclude;

/// <summary>The directive of a conclusion as typed: the six clarities, of which the conclusion already has two.</summary>
internal sealed class AssignForm
{
    public string? Work { get; set; }

    public Guid? Person { get; set; }

    public List<string> Supports { get; set; } = [];

    public DateOnly? DueOn { get; set; }

    public string? LeadAnswersFor { get; set; }

    public string? SupportersDo { get; set; }

    public ProductKind? Product { get; set; }

    public string? ProductText { get; set; }

    public string? DirectedBy { get; set; }

    public string? LegalGround { get; set; }

    /// <summary>Why no directive is needed.</summary>
    public string? Reason { get; set; }

    public static string GroundOf(Conference conference) =>
        $"Thông báo kết luận {conference.Code} ngày {VietnameseFormat.Date(conference.BegunAt is { } begun ? OfficeClock.DayOf(begun) : conference.Day)}";

    public DirectiveDraft ToDraft(Seat giver, Seat? person) =>
        new()
        {
            Giver = giver,
            Work = Work,
            Person = person,
            LeadPath = person?.ScopePath,
            SupportPaths = Supports,
            DueOn = DueOn,
            LeadAnswersFor = LeadAnswersFor,
            SupportersDo = SupportersDo,
            Product = Product,
            ProductText = ProductText,
            DirectedBy = DirectedBy,
            LegalGround = LegalGround,
            Acceptor = DirectiveAcceptor.ProvinceOffice,
        };
}
