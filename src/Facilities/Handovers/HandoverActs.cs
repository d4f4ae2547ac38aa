using ThongSuot.Web.Acts;

namespace ThongSuot.Facilities.Handovers;

/// <summary>All acts as forms. What they do is decided by the list, the line and the minutes.</summary>
internal static class HandoverActs
{
    public static ActForms<ListAct> Lists { get; } =
        new(
            new(
                ListAct.GiverCounted,
                "ben-giao-dem-xong",
                "Bên giao đã đếm xong",
                "Dòng chưa ghi số đếm được ghi là đếm đủ như danh mục, do người bấm chịu trách nhiệm; danh mục chuyển sang bên nhận đếm, bên giao không sửa được nữa.",
                Forward: true
            ),
            new(
                ListAct.DeclareNothing,
                "khong-co",
                "Không có gì để bàn giao",
                "Loại này được ghi là không có; bên nhận hoặc tỉnh mở lại được nếu tìm thấy."
            )
            {
                Content = "Vì sao không có",
            },
            new(
                ListAct.ReceiverCounted,
                "ben-nhan-dem-xong",
                "Bên nhận đã đếm xong",
                "Dòng chưa ghi số đếm được coi là nhận đủ như bên giao đã đếm. Chênh lệch giữ lý do và người chịu trách nhiệm đã ghi.",
                Forward: true
            ),
            new(
                ListAct.GiveBack,
                "tra-lai",
                "Trả lại bên giao",
                "Số bên nhận đã đếm bị xóa; bên giao sửa, thêm dòng, đếm lại rồi chuyển sang, bên nhận đếm lần nữa."
            )
            {
                Content = "Cần sửa gì",
            },
            new(
                ListAct.Draw,
                "lap-bien-ban",
                "Lập biên bản",
                "Nội dung danh mục được giữ nguyên vào biên bản để hai bên ký; từ lúc này không dòng nào thay đổi.",
                Forward: true
            ),
            new(ListAct.SignGiver, "ky-ben-giao", "Ký bên giao", "Chữ ký gắn với đúng nội dung biên bản đang xem.", Forward: true),
            new(ListAct.SignReceiver, "ky-ben-nhan", "Ký bên nhận", "Chữ ký gắn với đúng nội dung biên bản đang xem.", Forward: true),
            new(ListAct.SignWitness, "ky-chung-kien", "Ký chứng kiến", "Chữ ký thứ ba, khi loại này cần người chứng kiến.", Forward: true),
            new(
                ListAct.TakeBack,
                "thu-hoi-bien-ban",
                "Thu hồi biên bản chưa đủ chữ ký",
                "Biên bản được lưu là đã thu hồi; danh mục sửa được, lần sau lập biên bản mới."
            )
            {
                Content = "Lý do",
            },
            new(ListAct.Reopen, "mo-lai", "Mở lại danh mục", "Loại này không còn ghi là không có; bên giao nhập danh mục, đếm như thường.")
            {
                Content = "Vì sao mở lại",
            },
            new(
                ListAct.ProposeReopen,
                "de-nghi-mo-lai",
                "Đề nghị mở lại để điều chỉnh",
                "Bên kia đồng ý thì danh mục mới mở. Biên bản đã ký giữ nguyên; thay đổi vào một biên bản mới, lại đủ chữ ký."
            )
            {
                Content = "Vì sao mở lại",
            },
            new(
                ListAct.AgreeReopen,
                "dong-y-mo-lai",
                "Đồng ý mở lại",
                "Danh mục mở để điều chỉnh; biên bản đã ký giữ nguyên đến khi có biên bản mới đủ chữ ký.",
                Forward: true
            ),
            new(ListAct.DeclineReopen, "khong-mo-lai", "Không mở lại", "Đề nghị được bỏ; biên bản đã ký giữ nguyên.")
            {
                Content = "Vì sao không mở lại",
            }
        );

    public static ActForms<ItemAct> Items { get; } =
        new(
            new(
                ItemAct.GiverCount,
                "ben-giao-dem",
                "Ghi số bên giao đếm",
                "Thiếu so với danh mục thì ghi lý do và người chịu trách nhiệm.",
                Forward: true
            ),
            new(
                ItemAct.ReceiverCount,
                "ben-nhan-dem",
                "Ghi số bên nhận đếm",
                "Phần đếm được là đã nhận; phần thiếu là chênh lệch, có lý do và người chịu trách nhiệm.",
                Forward: true
            ),
            new(
                ItemAct.WriteOff,
                "ghi-giam",
                "Ghi giảm theo quyết định",
                "Phần ghi giảm ra khỏi chênh lệch; giá trị chia theo số lượng, cộng lại đúng đến đồng."
            )
            {
                Past = "Ghi giảm",
            },
            new(
                ItemAct.UndoWriteOff,
                "bo-ghi-giam",
                "Bỏ ghi giảm",
                "Phần đã ghi giảm trở lại là chênh lệch; quyết định, tệp không còn ở dòng này. Diễn biến vẫn giữ."
            ),
            new(
                ItemAct.Split,
                "chia",
                "Chia cho đơn vị kế thừa khác",
                "Số lượng chia theo số nhập, giá trị chia theo số lượng; cộng lại đúng bằng dòng cũ, đến đồng."
            )
            {
                Past = "Chia",
            },
            new(ItemAct.Edit, "sua", "Sửa dòng", "Đổi số lượng thì phải đếm lại dòng này."),
            new(ItemAct.Remove, "xoa", "Xóa dòng", "Dòng ra khỏi danh mục; lý do ghi ở diễn biến.")
        );
}
