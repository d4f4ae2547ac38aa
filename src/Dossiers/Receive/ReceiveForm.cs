using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using ThongSuot.Dossiers.Fees;
using ThongSuot.Platform.Files;
using ThongSuot.Procedures;
using ThongSuot.Web.Files;

namespace ThongSuot.Dossiers.Receive;

/// <summary>The reception form as typed.</summary>
internal sealed class ReceiveForm : ApplicantForm
{
    private const string Authority = "Giấy ủy quyền, văn bản chứng minh người nộp thay";

    public static IEnumerable<SelectListItem> PayItems =>
        [
            new("Thu sau", string.Empty),
            .. new[] { PayMethod.Cash, PayMethod.Transfer }.Select(method => new SelectListItem(FeeLabels.Of(method), method.ToString())),
        ];

    [Required(ErrorMessage = "Chọn nơi giải quyết.")]
    public string Owner { get; set; } = string.Empty;

    public DossierChannel Channel { get; set; } = DossierChannel.Direct;

    public List<PaperField> Papers { get; set; } = [];

    [Range(0, FeeRefusals.Most, ErrorMessage = "Số tiền phải thu là số đồng từ 0 đến 100 tỷ. Nhập lại.")]
    public long? FeeDue { get; set; }

    /// <summary>Why another amount than the catalogue's holds.</summary>
    [StringLength(Dossier.FeeNoteLength, ErrorMessage = "Căn cứ mức thu dài quá 500 ký tự. Viết gọn lại.")]
    public string? FeeReason { get; set; }

    /// <summary>Of what is counted, for a fee by count.</summary>
    [Range(1, 10_000, ErrorMessage = "Số lượng từ 1 đến 10.000. Nhập lại.")]
    public int? FeeQuantity { get; set; }

    /// <summary>Of copies, each counted by itself, for a fee whose amount falls with the count.</summary>
    [Range(1, 1_000, ErrorMessage = "Số bản từ 1 đến 1.000. Nhập lại.")]
    public int? FeeCopies { get; set; }

    /// <summary>Every paper that must be there is there: one tick for all.</summary>
    public bool AllRequired { get; set; }

    /// <summary>The document of authorisation was handed in with the others.</summary>
    public bool AuthorityPaper { get; set; }

    /// <summary>Code of the dossier the applicant was copied from.</summary>
    [StringLength(DossierCode.LongestLength)]
    public string? SameAs { get; set; }

    /// <summary>Not the same as what the person filed lately.</summary>
    public bool NotTwice { get; set; }

    /// <summary>Nothing was handed in with it, though papers are listed.</summary>
    public bool NoPapers { get; set; }

    /// <summary>The applicant is one for whom the procedure is, whatever the catalogue says.</summary>
    public bool OtherApplicant { get; set; }

    /// <summary>How the fee came in; null when it is paid later.</summary>
    public PayMethod? FeeTaken { get; set; }

    [StringLength(2000, ErrorMessage = "Nội dung dài quá 2.000 ký tự. Viết gọn lại.")]
    public string? Content { get; set; }

    public static ReceiveForm For(ProcedureVersion procedure, ProcedureDetails details, long? fee, string? owner) =>
        new()
        {
            Kind = procedure.Applicants.Persons ? ApplicantKind.Person : ApplicantKind.Organisation,
            Owner = owner ?? string.Empty,
            FeeDue = fee,
            Papers =
                details.Papers.Count == 0
                    ?
                    [
                        .. Enumerable
                            .Range(1, 3)
                            .Select(number => new PaperField
                            {
                                Number = number,
                                Name = number == 1 ? "Đơn, tờ khai theo mẫu của thủ tục" : string.Empty,
                                Free = true,
                            }),
                    ]
                    : [.. details.Papers.Select(paper => new PaperField { Number = paper.Number, Name = paper.Name })],
        };

    /// <summary>Lines of the form by the case they belong to, as they stand in the form: the plain case first.</summary>
    public IEnumerable<IGrouping<string, int>> LinesByCase(ProcedureDetails details) =>
        Enumerable.Range(0, Papers.Count).GroupBy(line => ListedAt(details, line)?.Case ?? string.Empty);

    public Paper? ListedAt(ProcedureDetails details, int line) =>
        details.Papers.FirstOrDefault(paper => paper.Number == Papers[line].Number);

    public Reception ToReception(ProcedureVersion procedure, ProcedureDetails details, string? answer) =>
        new(
            procedure.Code,
            Owner,
            Channel,
            Typed(),
            [
                .. Papers.Where(paper => !string.IsNullOrWhiteSpace(paper.Name)).Select(paper => paper.ToReceived(details, AllRequired)),
                .. AuthorityPaper && FiledBy is not null
                    ? new[]
                    {
                        new ReceivedPaper(Papers.Select(paper => paper.Number).DefaultIfEmpty().Max() + 1, Authority, true, false, []),
                    }
                    : [],
            ],
            new(FeeDue, FeeTaken, FeeQuantity ?? 1, FeeCopies ?? 1) { Reason = FeeReason },
            answer switch
            {
                "supplement" => ReceptionAnswer.AskSupplement,
                "reject" => ReceptionAnswer.Reject,
                _ => ReceptionAnswer.Accept,
            },
            Content?.Trim() ?? string.Empty
        )
        {
            SameAs = SameAs,
            NotTwice = NotTwice,
            OtherApplicant = OtherApplicant,
            NoPapers = NoPapers || details.Papers.Count == 0,
        };

    /// <summary>What is due for the count typed; null when nothing is counted.</summary>
    public string? FeeQuote(ProcedureVersion procedure, DateOnly today) =>
        (FeeQuantity ?? 1) * (FeeCopies ?? 1) > 1 ? ReceptionFees.Quote(procedure, Channel, FeeQuantity ?? 1, FeeCopies ?? 1, today) : null;

    /// <summary>Copies the applicant of a dossier that was received here.</summary>
    public void CopyFrom(Dossier dossier)
    {
        Fill(dossier);
        SameAs = dossier.Code;
    }

    internal sealed class PaperField
    {
        public int Number { get; set; }

        [StringLength(500, ErrorMessage = "Tên giấy tờ dài quá 500 ký tự.")]
        public string? Name { get; set; }

        /// <summary>The catalogue lists no papers, so the officer names them.</summary>
        public bool Free { get; set; }

        public bool Provided { get; set; }

        public List<IFormFile> Upload { get; set; } = [];

        /// <summary>Scans kept from an earlier send of this form, sealed.</summary>
        public List<string> Kept { get; set; } = [];

        /// <summary>What the seals hold; never what a form says.</summary>
        [BindNever]
        public IReadOnlyList<KeptUpload> Scans { get; private set; } = [];

        public void Keep(IReadOnlyList<KeptUpload> scans) =>
            (Kept, Scans, Provided) = ([.. scans.Select(scan => scan.Seal)], scans, Provided || scans.Count > 0);

        public ReceivedPaper ToReceived(ProcedureDetails details, bool allRequired)
        {
            var listed = details.Papers.FirstOrDefault(paper => paper.Number == Number);
            var required = listed is { Required: true };
            return new(
                Number,
                listed?.Name ?? Name!.Trim(),
                Provided || Scans.Count > 0 || (required && allRequired),
                required,
                [.. Scans.Select(scan => scan.File)]
            );
        }
    }
}
