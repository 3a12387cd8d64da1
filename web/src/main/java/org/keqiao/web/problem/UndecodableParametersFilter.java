package org.keqiao.web.problem;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses parameters of a page that are no text, such as half a character, whoever reads them first. Of that one line is logged. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class UndecodableParametersFilter extends OncePerRequestFilter {

    private static final Logger log = LoggerFactory.getLogger(UndecodableParametersFilter.class);

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (InvalidParameterException undecodable) {
            refuse(request, response);
        } catch (ServletException wrapped) {
            if (!(wrapped.getRootCause() instanceof InvalidParameterException)) {
                throw wrapped;
            }
            refuse(request, response);
        }
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        log.atInfo().addKeyValue("method", request.getMethod()).log("Request with undecodable parameters refused");
        response.sendError(HttpServletResponse.SC_BAD_REQUEST);
    }
}
