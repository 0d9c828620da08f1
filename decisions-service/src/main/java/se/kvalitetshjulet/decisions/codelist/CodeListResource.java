package se.kvalitetshjulet.decisions.codelist;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.Readers;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.codes.Code;
import se.kvalitetshjulet.kit.codes.CodeLists;
import se.kvalitetshjulet.kit.paging.Page;
import se.kvalitetshjulet.kit.paging.Paging;

/** {@code …/legal-bases} and {@code …/service-types}, for whoever posts events or shows them. */
@Path("/decisions/v1/{municipality}/{board}")
@Produces(MediaType.APPLICATION_JSON)
@Allow(
        value = {Role.ADMINISTRATOR, Role.SYSTEM},
        readers = Readers.OF_CASES)
class CodeListResource {

    private final CodeLists lists;

    CodeListResource(CodeLists lists) {
        this.lists = lists;
    }

    @GET
    @Path("legal-bases")
    @Operation(operationId = "listLegalBases", summary = "Listar lagrum som ett beslut kan vila på")
    public Page<Code> legalBases(@Valid @BeanParam Paging paging) {
        return page(CodeLists.LEGAL_BASES, paging);
    }

    @GET
    @Path("service-types")
    @Operation(operationId = "listServiceTypes", summary = "Listar typer av insatser")
    public Page<Code> serviceTypes(@Valid @BeanParam Paging paging) {
        return page(CodeLists.SERVICE_TYPES, paging);
    }

    private Page<Code> page(String list, Paging paging) {
        var all = lists.all(list);
        return paging.pageOf(
                all.stream().skip(paging.offset()).limit(paging.limit()).toList(), all.size());
    }
}
