using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http;
using ThongSuot.Web.Forms;

namespace ThongSuot.Difficulties.Act;

/// <summary>The form of an act as typed; each act shows its own part.</summary>
internal sealed class ActForm
{
    [StringLength(DifficultyAnswer.BodyLength, ErrorMessage = "Nội dung dài quá 8.000 ký tự. Viết gọn lại hoặc đưa vào văn bản kèm theo.")]
    public string? Content { get; set; }

    public Guid? Person { get; set; }

    public DifficultyClass? Class { get; set; }

    public DifficultyAuthority? Authority { get; set; }

    public DifficultyField? Field { get; set; }

    public DateOnly? DueOn { get; set; }

    public List<string> Supports { get; set; } = [];

    [StringLength(60, ErrorMessage = "Số văn bản dài quá 60 ký tự. Nhập lại.")]
    public string? DocumentNumber { get; set; }

    [StringLength(300, ErrorMessage = "Tên văn bản dài quá 300 ký tự. Viết gọn lại.")]
    public string? DocumentName { get; set; }

    [StringLength(250, ErrorMessage = "Lý do dài quá 250 ký tự. Viết gọn lại.")]
    public string? WithoutBecause { get; set; }

    /// <summary>The answer is shown to the whole province; without the tick to those alone who asked.</summary>
    public bool Shared { get; set; }

    /// <summary>The document with which it is answered.</summary>
    public IFormFile? Paper { get; set; }

    /// <summary>The paper of an earlier send, sealed.</summary>
    public string? KeptPaper { get; set; }

    [PastDate]
    public DateOnly? DocumentDate { get; set; }

    [PastDate]
    public DateOnly? ValidFrom { get; set; }

    [PastDate]
    public DateOnly? ValidTo { get; set; }

    [StringLength(150, ErrorMessage = "Tên bộ, ngành dài quá 150 ký tự. Viết gọn lại.")]
    public string? Ministry { get; set; }

    public string? Target { get; set; }

    public List<string> Chosen { get; set; } = [];
}
