using System.ComponentModel.DataAnnotations;
using ThongSuot.Platform.Access;
using ThongSuot.Web.Forms;

namespace ThongSuot.Directives.Give;

/// <summary>A directive as typed.</summary>
internal sealed class GiveForm
{
    public string? Work { get; set; }

    public Guid? Person { get; set; }

    /// <summary>Name or code of a body, or name of a person, typed to be found among hundreds.</summary>
    [StringLength(100, ErrorMessage = "Gõ tên hoặc mã, không quá 100 ký tự.")]
    public string? Find { get; set; }

    public List<string> Supports { get; set; } = [];

    public DateOnly? DueOn { get; set; }

    public TimeOnly? DueTime { get; set; }

    public string? LeadAnswersFor { get; set; }

    public string? SupportersDo { get; set; }

    public ProductKind? Product { get; set; }

    public string? ProductText { get; set; }

    public string? DirectedBy { get; set; }

    public string? LegalGround { get; set; }

    public DirectiveAcceptor Acceptor { get; set; }

    public string? DocumentNumber { get; set; }

    [PastDate]
    public DateOnly? DocumentDate { get; set; }

    public string? DocumentBody { get; set; }

    public string? DocumentExcerpt { get; set; }

    /// <summary>The field at which a clarity that is missing is told.</summary>
    public static string FieldOf(Clarity clarity) =>
        "Input."
        + clarity switch
        {
            Clarity.Person => nameof(Person),
            Clarity.Work => nameof(Work),
            Clarity.Time => nameof(DueOn),
            Clarity.Responsibility => nameof(LeadAnswersFor),
            Clarity.Product => nameof(ProductText),
            _ => nameof(LegalGround),
        };

    public DirectiveDraft ToDraft(Seat giver, Seat? person, DirectiveId? parent) =>
        new()
        {
            Giver = giver,
            Work = Work,
            Person = person,
            LeadPath = person is null ? null : DirectivePeople.LeadOf(giver, person),
            SupportPaths = Supports,
            DueOn = DueOn,
            DueTime = DueTime,
            LeadAnswersFor = LeadAnswersFor,
            SupportersDo = SupportersDo,
            Product = Product,
            ProductText = ProductText,
            DirectedBy = DirectedBy,
            LegalGround = LegalGround,
            Acceptor = Acceptor,
            Source = string.IsNullOrWhiteSpace(DocumentNumber) ? DirectiveSource.ByHand : DirectiveSource.Document,
            Document = string.IsNullOrWhiteSpace(DocumentNumber)
                ? null
                : new SourceDocument(DocumentNumber, DocumentDate, DocumentBody ?? string.Empty, DocumentExcerpt ?? string.Empty),
            Parent = parent,
        };
}
