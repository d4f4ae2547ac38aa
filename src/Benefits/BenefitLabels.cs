using System.Diagnostics;
using Microsoft.AspNetCore.Mvc.Rendering;
using ThongSuot.Benefits.Policy;
using ThongSuot.Platform.Funds;
using ThongSuot.Platform.People;
using ThongSuot.Platform.Text;

namespace ThongSuot.Benefits;

/// <summary>What stands on screen for each value.</summary>
internal static class BenefitLabels
{
    public static string Of(PaymentKind kind) =>
        kind switch
        {
            PaymentKind.Benefit => "Chi trả",
            PaymentKind.Refund => "Thu hồi",
            PaymentKind.TurnedDown => "Không được xác nhận, chưa chi",
            _ => "Đã trả lại dòng dự toán",
        };

    /// <summary>Budget lines to pay out of, those of the item for policy money first; none is a choice too.</summary>
    public static IEnumerable<SelectListItem> Of(IReadOnlyList<FundLine> lines) =>
        lines
            .Select(line => new SelectListItem(
                $"{line.Name}, còn {VietnameseFormat.Money(line.Left)}{(line.Fits ? null : "; khác mục chi chế độ")}",
                line.Id.ToString()
            ))
            .Prepend(new SelectListItem("Không ghi dòng dự toán", string.Empty));

    public static string Of(PersonCategory category) =>
        category switch
        {
            PersonCategory.Cadre => "Cán bộ",
            PersonCategory.CivilServant => "Công chức",
            PersonCategory.PublicEmployee => "Viên chức",
            PersonCategory.ContractWorker => "Người lao động hợp đồng",
            PersonCategory.PartTimeCommune => "Người hoạt động không chuyên trách cấp xã",
            PersonCategory.PartTimeHamlet => "Người hoạt động không chuyên trách thôn, tổ dân phố",
            _ => throw new UnreachableException($"Category {category}"),
        };

    public static string Of(Sex sex) => sex == Sex.Male ? "Nam" : "Nữ";

    public static string Of(Reinforced reinforced) =>
        reinforced switch
        {
            Reinforced.ToCommune => "Về cấp xã",
            Reinforced.ToProvince => "Về cấp tỉnh",
            _ => "Không",
        };

    public static string Of(FundSource fund) =>
        fund switch
        {
            FundSource.ProvinceBudget => "Ngân sách tỉnh",
            FundSource.CommuneBudget => "Ngân sách xã",
            FundSource.UnitRevenue => "Nguồn thu của đơn vị",
            FundSource.CentralSupport => "Trung ương hỗ trợ",
            _ => throw new UnreachableException($"Fund {fund}"),
        };

    public static string Of(CaseState state) =>
        state switch
        {
            CaseState.Draft => "Đang lập",
            CaseState.Submitted => "Chờ duyệt",
            CaseState.Approved => "Đã duyệt, chờ quyết định",
            CaseState.Decided => "Đã quyết định, chờ chi trả",
            CaseState.Paid => "Đã chi trả",
            CaseState.Withdrawn => "Đã rút",
            _ => throw new UnreachableException($"State {state}"),
        };

    public static string Style(CaseState state) =>
        state switch
        {
            CaseState.Paid => "in-time",
            CaseState.Submitted or CaseState.Approved or CaseState.Decided => "near",
            _ => "stopped",
        };

    public static string Verb(CaseAct act) =>
        act switch
        {
            CaseAct.Submit => "trình",
            CaseAct.Approve => "duyệt",
            CaseAct.Return => "trả lại",
            CaseAct.Decide => "ra quyết định",
            CaseAct.Pay => "ghi chi trả",
            CaseAct.Object => "ghi khiếu nại",
            CaseAct.RejectObjection => "trả lời khiếu nại",
            CaseAct.Recalculate => "tính lại",
            CaseAct.Reemploy => "ghi hoàn trả",
            CaseAct.TakeRefund => "thu hồi",
            _ => "rút",
        };

    public static string Of(BenefitMeasure measure) =>
        measure switch
        {
            BenefitMeasure.Filed => "lập",
            BenefitMeasure.Decided => "ra quyết định",
            BenefitMeasure.Paid => "chi trả xong",
            _ => "rút",
        };
}
