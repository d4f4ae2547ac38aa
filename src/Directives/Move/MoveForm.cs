using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http;
using ThongSuot.Web.Forms;

namespace ThongSuot.Directives.Move;

/// <summary>What the form of an act may carry, as typed.</summary>
internal sealed class MoveForm
{
    public string? Content { get; set; }

    public int? Percent { get; set; }

    public DateOnly? DueOn { get; set; }

    public Guid? Person { get; set; }

    public string? DocumentNumber { get; set; }

    [PastDate]
    public DateOnly? DocumentDate { get; set; }

    [StringLength(500, ErrorMessage = "Lý do dài quá 500 ký tự. Viết gọn lại.")]
    public string? WithoutBecause { get; set; }

    public IFormFile? Evidence { get; set; }
}
