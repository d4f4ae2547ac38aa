using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using ThongSuot.Platform.Mail;
using ThongSuot.Platform.Text;
using ThongSuot.Web.Forms;

namespace ThongSuot.Dossiers;

/// <summary>What is typed about the applicant, at reception and when it is mended.</summary>
internal abstract class ApplicantForm
{
    public const int NumberLength = 20;

    public const int PhoneLength = 20;

    public const int RelationLength = 100;

    public const int DocumentLength = 200;

    public ApplicantKind Kind { get; set; }

    [Required(ErrorMessage = "Nhập họ tên người nộp hoặc tên tổ chức.")]
    [StringLength(200, ErrorMessage = "Họ tên dài quá 200 ký tự. Viết gọn lại.")]
    public string ApplicantName { get; set; } = string.Empty;

    [Required(ErrorMessage = "Nhập số điện thoại để báo kết quả.")]
    public string ApplicantPhone { get; set; } = string.Empty;

    [StringLength(OutgoingMail.AddressLength, ErrorMessage = "Địa chỉ thư điện tử dài quá 254 ký tự. Nhập lại.")]
    public string? ApplicantEmail { get; set; }

    /// <summary>Never kept: a mark of it is, and its last digits.</summary>
    [StringLength(40, ErrorMessage = "Số định danh, mã số thuế dài quá 40 ký tự. Nhập lại.")]
    public string? IdentityNumber { get; set; }

    [PastDate]
    public DateOnly? BornOn { get; set; }

    [StringLength(300, ErrorMessage = "Địa chỉ dài quá 300 ký tự. Viết gọn lại.")]
    public string? ApplicantAddress { get; set; }

    [StringLength(200, ErrorMessage = "Tên người nộp thay dài quá 200 ký tự. Viết gọn lại.")]
    public string? FiledBy { get; set; }

    public string? FilerPhone { get; set; }

    [StringLength(RelationLength, ErrorMessage = "Quan hệ dài quá 100 ký tự. Viết gọn lại.")]
    public string? FilerRelation { get; set; }

    [StringLength(DocumentLength, ErrorMessage = "Số văn bản ủy quyền dài quá 200 ký tự. Viết gọn lại.")]
    public string? FilerDocument { get; set; }

    [PastDate]
    public DateOnly? FilerDocumentOn { get; set; }

    [StringLength(500, ErrorMessage = "Trích yếu dài quá 500 ký tự. Viết gọn lại.")]
    public string? Summary { get; set; }

    /// <summary>The number that stands already, behind stars.</summary>
    [BindNever]
    public string? NumberShown { get; set; }

    /// <summary>Whether the law of the day lets the counter ask for the number.</summary>
    [BindNever]
    public bool AsksNumber { get; set; }

    /// <summary>Whether anything stands in the part that is closed at first: it is opened then.</summary>
    public bool SaysMore =>
        (ApplicantAddress ?? ApplicantEmail ?? FiledBy ?? FilerPhone ?? FilerRelation ?? FilerDocument ?? Summary) is not null
        || FilerDocumentOn is not null;

    /// <summary>What a citizen's card brought is in the fields: what stands there may be taken for typed.</summary>
    /// <returns>Names of the fields that were filled; none when nobody read a card.</returns>
    public IReadOnlyList<string> TakeCard()
    {
        if ((CitizenCard.Read(ApplicantName) ?? CitizenCard.Read(IdentityNumber)) is not { } card)
        {
            return [];
        }

        (Kind, ApplicantName, BornOn) = (ApplicantKind.Person, card.Name, card.BornOn ?? BornOn);
        (IdentityNumber, ApplicantAddress) = (card.Number, string.IsNullOrWhiteSpace(ApplicantAddress) ? card.Address : ApplicantAddress);
        return [nameof(Kind), nameof(ApplicantName), nameof(BornOn), nameof(IdentityNumber), nameof(ApplicantAddress)];
    }

    public TypedApplicant Typed() =>
        new(ApplicantName, ApplicantPhone)
        {
            Kind = Kind,
            Email = Blank(ApplicantEmail),
            Number = Blank(IdentityNumber),
            BornOn = BornOn,
            Address = Blank(ApplicantAddress),
            FiledBy = Blank(FiledBy),
            FilerPhone = Blank(FilerPhone),
            FilerRelation = Blank(FilerRelation),
            FilerDocument = Blank(FilerDocument),
            FilerDocumentOn = FilerDocumentOn,
            Summary = Blank(Summary),
        };

    /// <summary>Fills it from a dossier; the number stays with the dossier.</summary>
    protected void Fill(Dossier dossier)
    {
        (Kind, ApplicantName, ApplicantPhone) = (dossier.ApplicantKind, dossier.ApplicantName, dossier.ApplicantPhone);
        (BornOn, ApplicantAddress, NumberShown) = (dossier.ApplicantBornOn, dossier.ApplicantAddress, dossier.NumberShown);
        ApplicantEmail = dossier.ApplicantEmail;
        (FiledBy, FilerPhone, FilerRelation) = (dossier.FiledBy, dossier.FilerPhone, dossier.FilerRelation);
        (FilerDocument, FilerDocumentOn) = (dossier.FilerDocument, dossier.FilerDocumentOn);
    }

    protected static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
